using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
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
            SpeakerName = speaker.Name,
            SpeakerEntity = speaker.Entity,
            Anonymous = speaker.Unnamed,
            Act = Enum.Parse<SpeechAct>(draft.Verb.Act, ignoreCase: true),
            Denied = draft.Verb.Denied,
            Chain = chain,
            AlsoThrough = [.. draft.Beside.Select(b => (IReadOnlyList<Link>)[LinkOf(paragraph, b), .. chain.Skip(1)])],
            Strength =
                speaker.Vague || draft.Carriers.Any(c => c.Vague) ? ChainStrength.Broken
                : speaker.Unnamed ? ChainStrength.Unnamed
                : ChainStrength.Connected,
            Rule = draft.Rule,
        };
    }

    private static Link LinkOf(SpeechParagraph paragraph, Speaker speaker) =>
        new(
            speaker.Name,
            speaker.Entity,
            speaker.Unnamed ? LinkRole.Unnamed : speaker.Role,
            new Evidence(paragraph.Article.Id, speaker.Span ?? speaker.NamedAt, paragraph.Place)
        );
}
