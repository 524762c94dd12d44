using Isnad.Arabic.Letters;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Puts a statement together from what was found.</summary>
internal static class StatementBuilder
{
    /// <summary>The statement.</summary>
    /// <param name="paragraph">Where it stands.</param>
    /// <param name="cue">The words that mark it.</param>
    /// <param name="rule">The pattern and entries that fired.</param>
    /// <param name="content">Where its content stands.</param>
    /// <param name="direct">Whether the content is one quotation.</param>
    /// <param name="speaker">Who said it.</param>
    /// <param name="carriers">Who carried it, the nearest to the outlet first.</param>
    /// <param name="beside">Carriers beside the first.</param>
    /// <param name="act">What the speaker does.</param>
    /// <param name="denied">Whether the content is denied.</param>
    public static Statement Build(SpeechParagraph paragraph, TextSpan cue, string rule, TextSpan content, bool direct, Speaker speaker, IReadOnlyList<Speaker> carriers, IReadOnlyList<Speaker> beside, SpeechAct act, bool denied)
    {
        var text = content.Of(paragraph.Source);
        var chain = carriers.Append(speaker).Select(s => LinkOf(paragraph, s)).ToList();
        return new Statement
        {
            Evidence = new Evidence(paragraph.Article.Id, content, paragraph.Place),
            Text = text,
            Kind = direct ? StatementKind.Direct : text.AsSpan().IndexOfAny("\"«“") >= 0 ? StatementKind.Mixed : StatementKind.Indirect,
            Cue = new Excerpt(cue, cue.Of(paragraph.Source)),
            Speaker = speaker.Span is { } named ? new Excerpt(named, named.Of(paragraph.Source)) : null,
            SpeakerName = speaker.Name,
            SpeakerEntity = speaker.Entity,
            Anonymous = speaker.Unnamed,
            Act = act,
            Denied = denied,
            Chain = chain,
            AlsoThrough = [.. beside.Select(b => (IReadOnlyList<Link>)[LinkOf(paragraph, b), .. chain.Skip(1)])],
            Strength = speaker.Vague || carriers.Any(c => c.Vague) ? ChainStrength.Broken : speaker.Unnamed ? ChainStrength.Unnamed : ChainStrength.Connected,
            Rule = rule,
        };
    }

    private static Link LinkOf(SpeechParagraph paragraph, Speaker speaker) =>
        new(speaker.Name, speaker.Entity, speaker.Unnamed ? LinkRole.Unnamed : speaker.Role, new Evidence(paragraph.Article.Id, speaker.Span ?? speaker.NamedAt, paragraph.Place));
}
