using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds the institution that some words of its name mean: الوزارة, المنظمة الدولية.</summary>
internal sealed class BodyFinder(SpeakerMemory memory)
{
    /// <summary>So many words at most are part of an institution's name.</summary>
    private const int LongestPart = 5;

    private static readonly char[] Marks = ['"', '«', '»', '“', '”'];

    /// <summary>The institution; null where the words mean none that was named.</summary>
    public Speaker? Find(SpeakerWords words) => ByOtherName(words) ?? ByNoun(words) ?? ByPart(words);

    /// <summary>A state or organisation that words call otherwise: المنظمة الدولية, where the article names الأمم المتحدة.</summary>
    private Speaker? ByOtherName(SpeakerWords words)
    {
        if (words.Words.Count != 2 || !words.HasArticle || Offices.Body([.. words.Words.Select(TitleMemory.Bare)]) is not { } usual)
            return null;
        if (Institutions.Noun(words.First) is { } noun && memory.Bodies.Of(noun) is not null)
            return null;
        return words.Paragraph.Mentions.FirstOrDefault(m => Folding.Fold(m.Text) == usual) is { } body
            ? words.Body(body.Text, body.Entity)
            : null;
    }

    /// <summary>الوزارة, الوزارة نفسها.</summary>
    private Speaker? ByNoun(SpeakerWords words)
    {
        if (!words.HasArticle || !IsAlone(words.Words) || Institutions.Noun(words.First) is not { } noun)
            return null;
        if (
            memory.Last?.Speaker is { Role: LinkRole.Body, Unnamed: false } said
            && Institutions.Noun(FirstWord(said)) == noun
            && said.Name.IndexOfAny(Marks) < 0
        )
            return words.Again(said);
        if (memory.Spoke([words.First]) is not null)
            return null;
        return memory.Bodies.Of(noun) is { } body ? words.Body(body.Name, body.Entity) : null;
    }

    private static string FirstWord(Speaker speaker) => Folding.Fold(speaker.Name.Split(' ')[0]);

    private static bool IsAlone(List<string> words) =>
        words.Count == 1 || words.Count == 2 && (WordClass.Self.Has(words[1]) || words[1] is "المذكور" or "المذكوره");

    /// <summary>Words that a fuller name holds: المكتب الإعلامي للسفارة.</summary>
    private Speaker? ByPart(SpeakerWords words)
    {
        if (words.Words.Count is < 2 or > LongestPart || words.Kind is not null || words.People.Count > 0)
            return null;
        if (Institutions.Noun(words.First) is not { } noun)
            return null;
        if (memory.Bodies.Holding(noun, string.Join(' ', words.Words)) is not { } fuller)
            return null;
        return words.Body(fuller.Name, fuller.Entity ?? words.Paragraph.MentionAt(words.From)?.Entity);
    }
}
