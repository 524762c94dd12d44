using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds the paper, agency or broadcaster that speaks, by its name, or by the noun alone when one was named before.</summary>
internal sealed class MediumFinder(SpeakerMemory memory)
{
    /// <summary>Letters before an outlet's name that may be joined to it.</summary>
    private const int Joined = 3;

    /// <summary>The medium; null where the words name none.</summary>
    public Speaker? Find(SpeakerWords words)
    {
        if (words.Kind is not (null or SourceKind.Media) || IsOther(words))
            return null;
        if (words.Outlet is { } outlet && (words.Kind == SourceKind.Media || IsFirst(words, outlet)) && !IsAttribute(words, outlet))
            return Registered(words, outlet);
        if (words.Kind is null)
            return null;
        return Before(words) ?? (IsScene(words) || words.Words.Count == 1 ? null : Described(words));
    }

    /// <summary>وكالة الاستخبارات, وكالة "ناسا": an agency that brings no news.</summary>
    private static bool IsOther(SpeakerWords words)
    {
        var next = words.Paragraph.IsWord(words.From + 1) ? words.From + 1 : words.From + 2;
        return words.First.Contains("وكال", StringComparison.Ordinal) && words.Paragraph.Is(next, WordClass.OtherAgency);
    }

    private static bool IsFirst(SpeakerWords words, Mention outlet) => outlet.Span.Start <= words.Span.Start + Joined;

    /// <summary>مجلة "كذا" | الرياضية: an adjective behind the name in marks that is another outlet's name besides.</summary>
    private static bool IsAttribute(SpeakerWords words, Mention outlet) =>
        words.Kind == SourceKind.Media
        && words.Paragraph.OpensQuotation(words.From + 1) is { } marks
        && marks.Close < words.To
        && outlet.Span.Start >= words.Paragraph.Tokens[marks.Close].Span.End
        && words.Paragraph.MentionAt(words.From + 2) != outlet
        && WordShape.HasArticle(Folding.Fold(outlet.Text));

    private static Speaker Registered(SpeakerWords words, Mention outlet)
    {
        var isAgency = OutletSpeaker.IsAgency(outlet) || words.First.Contains("وكال", StringComparison.Ordinal);
        var name = OutletSpeaker.QuotedName(words.Paragraph, words.From, words.To) ?? OutletSpeaker.ShortName(outlet);
        return Medium(words, name, outlet.Entity, isAgency);
    }

    /// <summary>A medium that no register has, by the words that describe it.</summary>
    private static Speaker Described(SpeakerWords words)
    {
        var isAgency = Clitics.WithoutConjunction(words.First).StartsWith("وكال", StringComparison.Ordinal);
        return Medium(words, words.Unjoined(MediumNames.Of(words.Paragraph, words.From, words.To)), null, isAgency);
    }

    private static Speaker Medium(SpeakerWords words, string name, EntityName? entity, bool isAgency) =>
        new(words.Span, name, entity, isAgency ? LinkRole.Agency : LinkRole.Outlet, false, words.Gender ?? Gender.Feminine);

    /// <summary>The medium that a noun with the article leads back to: الوكالة, موقع الصحيفة.</summary>
    private Speaker? Before(SpeakerWords words)
    {
        if (LeadsBack(words) is not { } noun || (memory.IssuerOf(noun) ?? memory.LastMedium) is not { } before)
            return null;
        return before with { Span = words.Span, NamedAt = words.Span };
    }

    private static string? LeadsBack(SpeakerWords words)
    {
        if (words.Words.Count > 2)
            return null;
        if (words.Words.Count == 2 && IsMedium(words.Words[1]))
            return words.Words[1][2..];
        return words.HasArticle && words.First is not ("التلفزيون" or "الاذاعه") ? words.First[2..] : null;
    }

    private static bool IsMedium(string word) => WordShape.HasArticle(word) && SourceNoun.IsMedium(word[2..]);

    /// <summary>موقع where something happened is no website: موقع الانفجار.</summary>
    private static bool IsScene(SpeakerWords words) =>
        words.Words.Count > 1 && WordClass.Scene.Has(words.Words[1]) && Institutions.Noun(words.First) == "موقع";
}
