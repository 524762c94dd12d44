using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>The interview or statement in which a medium was told something, named behind what was said: … | في مقابلة مع كذا.</summary>
internal sealed class InterviewPhrase(SpeechParagraph paragraph)
{
    /// <summary>So many tokens behind the noun stands the word that leads to the medium.</summary>
    private const int Reach = 3;

    /// <summary>Whether such words begin at a token of reported content, of which no verb of the content tells.</summary>
    /// <param name="point">The token.</param>
    public bool Begins(ContentPoint point) =>
        point.Before > 1 && StandsAt(point.At) && (point.Marked || point.IsNoun || !HasVerb(point.Content, point.At));

    /// <summary>في مقابلة مع قناة, خلال حديث لصحيفة, في تصريحات إلى رويترز.</summary>
    private bool StandsAt(int at)
    {
        if (paragraph[at] is not ("في" or "خلال") || paragraph.IsDefinite(at + 1) || !paragraph.Is(at + 1, WordClass.Message))
            return false;
        for (var i = at + 2; i <= at + 1 + Reach; i++)
        {
            if (ToldMedium.Begins(paragraph, i))
                return true;
            if (paragraph[i] is "مع" or "الي")
                return IsMedium(i + 1);
            if (!paragraph.IsIndefiniteNisba(i) && !paragraph.Is(i, WordClass.OfMessage))
                return false;
        }
        return false;
    }

    private bool IsMedium(int at) => SourceNoun.IsMedium(paragraph[at]) || paragraph.MentionAt(at) is { Kind: MentionKind.Outlet };

    private bool HasVerb(int from, int to)
    {
        for (var i = from; i < to; i++)
            if (
                !paragraph.Quoted(i)
                && paragraph.MentionAt(i) is null
                && (paragraph.Form(i) is not null || paragraph.VerbalNoun(i) is not null)
            )
                return true;
        return false;
    }
}
