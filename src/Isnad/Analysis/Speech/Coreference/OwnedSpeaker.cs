using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Tells whose somebody is who is called by a pronoun: أسرتها is the family of the person named last.</summary>
internal sealed class OwnedSpeaker(SpeakerMemory memory)
{
    /// <summary>Characters before the words within which the person is named.</summary>
    private const int Reach = 250;

    private const int LongestWords = 2;

    /// <summary>The speaker by the name of the person whom the pronoun means; null where there is no pronoun, or nobody is named.</summary>
    /// <param name="words">The words for the speaker.</param>
    public Speaker? Find(SpeakerWords words)
    {
        var (paragraph, last) = (words.Paragraph, words.To - 1);
        if (words.Words.Count > LongestWords || !paragraph.IsWord(last) || Owned(paragraph, last) is not { } owned)
            return null;
        if (Owner(words) is not { } owner)
            return null;
        var before = last > words.From ? paragraph.Span(words.From, last).Of(paragraph.Source) + " " : "";
        return words.Body($"{before}{owned} {memory.FullName(owner)}", null);
    }

    /// <summary>What belongs to somebody, as it is written before his name: أسرة of أسرتها, والد of والده; null where nothing does.</summary>
    private static string? Owned(SpeechParagraph paragraph, int at)
    {
        if (!PossessedThing.HasPronoun(paragraph, at))
            return null;
        var written = Clitics.WithoutConjunction(paragraph[at]) == paragraph[at] ? paragraph.Written(at) : paragraph.Written(at)[1..];
        var thing = paragraph[at].EndsWith('ه') ? written[..^1] : written[..^2];
        var folded = Folding.Fold(thing);
        if (folded.EndsWith('ت') && WordClass.Owned.Has(folded[..^1] + "ه"))
            return thing[..^1] + "ة";
        return WordClass.Owned.Has(folded) ? thing : null;
    }

    private static Mention? Owner(SpeakerWords words)
    {
        var place = words.Span.Start;
        var owner = words.Paragraph.Mentions.LastOrDefault(m => m.Kind == MentionKind.Person && m.Span.End <= place);
        return owner is null || owner.Span.Start < place - Reach ? null : owner;
    }
}
