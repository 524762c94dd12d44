using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds who spoke before and is meant again by a pronoun, by a definite noun, or by what he is called.</summary>
internal sealed class EarlierSpeaker(SpeakerMemory memory)
{
    /// <summary>Whether words are a pronoun alone: هو, هؤلاء.</summary>
    public static bool IsPronoun(SpeakerWords words) =>
        words.Words.Count == 1 && (WordClass.StandAlone.Has(words.First) || words.First == "هولاء");

    /// <summary>Whom a pronoun alone means; null when nobody spoke before.</summary>
    public Speaker? Meant(SpeakerWords words)
    {
        var gender = words.First == "هولاء" ? Gender.Plural : words.Gender ?? Gender.Masculine;
        return memory.Dropped(gender) is { } meant ? meant with { Span = words.Span } : null;
    }

    /// <summary>Whom a definite noun leads back to: المصدر, البيان; null when it leads nowhere.</summary>
    public Speaker? Find(SpeakerWords words)
    {
        if (words.Words.Count > 3 || !words.HasArticle)
            return null;
        var noun = words.First[2..];
        var again = Issuer(words, noun) ?? Announcer(words, noun) ?? Informant(noun) ?? Likewise(words, noun);
        return again is null ? null : words.Again(again);
    }

    /// <summary>Who issued the document of that noun: البيان, التقرير.</summary>
    private Speaker? Issuer(SpeakerWords words, string noun) =>
        words.Kind == SourceKind.Document && (words.Words.Count == 1 || !WordShape.HasArticle(words.Words[1]))
            ? memory.IssuerOf(noun)
            : null;

    /// <summary>The body that announced what is called a statement only now.</summary>
    private Speaker? Announcer(SpeakerWords words, string noun)
    {
        if (noun != "بيان" || words.Words.Count > 1 || memory.Last?.Speaker is not { Role: LinkRole.Body, Unnamed: false } body)
            return null;
        return body.Entity is not null || Institutions.Is(Folding.Fold(body.Name.Split(' ')[0])) ? body : null;
    }

    /// <summary>المصدر, المصادر.</summary>
    private Speaker? Informant(string noun)
    {
        if (!WordClass.Informant.Has(noun))
            return null;
        return memory.LatestSpeaker(s => s.Unnamed && Folding.Fold(s.Name).Contains(noun, StringComparison.Ordinal))
            ?? Carrier(noun)
            ?? memory.LatestSpeaker(s => s.Unnamed);
    }

    /// <summary>Who carried the last words and is called so: بحسب مصدر قضائي.</summary>
    private Speaker? Carrier(string noun) =>
        memory.Last?.Carriers.LastOrDefault(c => c.Unnamed && Folding.Fold(c.Name).Contains(noun, StringComparison.Ordinal));

    /// <summary>Somebody unnamed who was called by the same noun: المسؤول.</summary>
    private Speaker? Likewise(SpeakerWords words, string noun)
    {
        if (words.Kind != SourceKind.Unnamed || noun.Length <= 3)
            return null;
        return memory.LatestSpeaker(s => s.Unnamed && Folding.Fold(s.Name).StartsWith(noun, StringComparison.Ordinal));
    }

    /// <summary>The person who spoke before and whom an office alone may mean: الوزير; null when nobody did.</summary>
    public Speaker? Alike(SpeakerWords words)
    {
        if (!words.IsGeneric || words.Words.Count > 2)
            return null;
        var alike = words.Words.Count == 2 ? memory.Spoke([words.Words[1]]) : null;
        if (alike is not { Unnamed: false } || !MayBe(alike, words.Gender))
            alike = memory.LatestSpeaker(s => MayBe(s, words.Gender));
        if (alike is null || words.Words.Count == 2 && memory.HoldsOther(alike, words.Words[0], words.Words[1]))
            return null;
        return alike with { Span = words.Span, NamedAt = words.Span };
    }

    private static bool MayBe(Speaker speaker, Gender? gender) =>
        speaker.Role == LinkRole.Person && (speaker.Gender is null || speaker.Gender == gender);
}
