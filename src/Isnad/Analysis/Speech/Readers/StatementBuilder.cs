using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Puts a statement together from what was found.</summary>
internal static class StatementBuilder
{
    /// <summary>The statement of a draft.</summary>
    /// <param name="paragraph">Where it stands.</param>
    /// <param name="draft">What was found.</param>
    public static Statement Build(SpeechParagraph paragraph, Draft draft)
    {
        var text = draft.Content.Of(paragraph.Source);
        var speaker = draft.Speaker;
        var chain = draft.Carriers.Append(speaker).Select(s => LinkOf(paragraph, s)).ToList();
        return new Statement
        {
            Evidence = new Evidence(paragraph.Article.Id, draft.Content, paragraph.Place),
            Text = text,
            Kind =
                draft.Direct ? StatementKind.Direct
                : text.AsSpan().IndexOfAny("\"«“") >= 0 ? StatementKind.Mixed
                : StatementKind.Indirect,
            Cue = new Excerpt(draft.CueSpan, draft.CueSpan.Of(paragraph.Source)),
            Speaker = speaker.Span is { } named ? new Excerpt(named, named.Of(paragraph.Source)) : null,
            SpeakerName = NameEdges.Whole(speaker.Name),
            SpeakerEntity = speaker.Entity,
            Anonymous = speaker.Unnamed,
            Act = Enum.Parse<SpeechAct>(draft.Verb.Act, ignoreCase: true),
            Denied = draft.Verb.Denied,
            Chain = chain,
            AlsoThrough = [.. draft.Beside.Select(b => (IReadOnlyList<Link>)[LinkOf(paragraph, b), .. chain.Skip(1)])],
            Strength =
                speaker.Vague || draft.Carriers.Any(c => c.Vague) || IsOfNobody(paragraph, speaker) ? ChainStrength.Broken
                : speaker.Unnamed ? ChainStrength.Unnamed
                : ChainStrength.Connected,
            Rule = draft.Rule,
        };
    }

    /// <summary>التقرير, دراسة حديثة, المؤشرات: a document of which nothing tells whose it is; but القانون is known by itself.</summary>
    private static bool IsOfNobody(SpeechParagraph paragraph, Speaker speaker)
    {
        if (speaker is not { Role: LinkRole.Document, Entity: null })
            return false;
        var head = WordShape.WithoutArticle(Folding.Fold(speaker.Name.Split(' ')[0]));
        var named = speaker.Span ?? speaker.NamedAt;
        return !WordClass.Enacted.Has(head)
            && !speaker.Name.AsSpan().ContainsAny('"', '«', '“')
            && !paragraph.Mentions.Any(m => m.Span.Start >= named.Start && m.Span.End <= named.End);
    }

    private static Link LinkOf(SpeechParagraph paragraph, Speaker speaker) =>
        new(
            NameEdges.Whole(speaker.Name),
            speaker.Entity,
            speaker.Unnamed ? LinkRole.Unnamed : speaker.Role,
            new Evidence(paragraph.Article.Id, speaker.Span ?? speaker.NamedAt, paragraph.Place)
        );
}
