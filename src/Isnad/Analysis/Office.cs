using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>An office as one person has it.</summary>
/// <param name="Title">The roots of its words.</param>
/// <param name="Person">The person.</param>
/// <param name="Head">The root of the first word.</param>
/// <param name="Leads">Whether the first word has the article and the name follows: المسؤول فلان.</param>
internal readonly record struct Office(HashSet<string> Title, Mention Person, string Head, bool Leads)
{
    /// <summary>A title of so many words is the same office where it is told at greater length.</summary>
    private const int Telling = 3;

    private static readonly string[] Endings = ["يه", "يا", "ي", "ا"];

    /// <summary>The root of the head under whom a deputy stands: رئيس for نائب الرئيس; null for all others.</summary>
    public string? Under { get; init; }

    /// <summary>Whom somebody holds his office under, by its first two words.</summary>
    /// <param name="first">The folded word that begins the office.</param>
    /// <param name="second">The folded word behind it.</param>
    public static string? Superior(string first, string second) =>
        WordClass.Deputy.Has(TitleMemory.Bare(first)) && IsHead(second) ? Root(second) : null;

    /// <summary>Whether some words mean this office: all of them, or nearly all of a long one, stand in it.</summary>
    /// <param name="asked">Their roots.</param>
    /// <param name="place">Where they stand in the text.</param>
    public bool Is(List<string> asked, int place)
    {
        if (asked[0] == Under && !asked.Contains(Head))
            return false; // the President is not his deputy
        var common = asked.Count(Title.Contains);
        return common == asked.Count || IsLonger(asked, common) || DiffersByName(asked, common) || IsShortened(asked, place);
    }

    /// <summary>Whether some words tell at greater length what the title says.</summary>
    private bool IsLonger(List<string> asked, int common) => common == Title.Count && common >= Telling && asked.Count <= common + 2;

    /// <summary>Whether only one word of a long title differs, and given names beside it.</summary>
    private bool DiffersByName(List<string> asked, int common) =>
        common > Telling && common >= asked.Count - 1 && Title.All(word => asked.Contains(word) || GivenNames.Has(word));

    /// <summary>
    /// Whether an office told at length stands before the name by its first two words: مدير المرصد السوري لكذا, مدير المرصد فلان.
    /// </summary>
    private bool IsShortened(List<string> asked, int place) =>
        asked.Count > 2 && Title.Count == 2 && Head == asked[0] && Title.Contains(asked[1]) && Person.Span.Start > place;

    /// <summary>Whether a word begins an office: a title, a role, a trade.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsHead(string word) =>
        PersonPattern.IsTitle(word) || Offices.IsRole(TitleMemory.Bare(word)) || GivenNames.Announces(word);

    /// <summary>Whether a word ends an office: it opens a clause or is a verb that reports.</summary>
    /// <param name="word">A folded word.</param>
    public static bool EndsBefore(string word) =>
        WordClass.OpensClause(word)
        || WordClass.Relative.Has(word)
        || SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false } && !WordClass.NounVerb.Has(word);

    /// <summary>A bare word without the endings by which a country and its adjectives differ: روسيا, الروسي, الروسية.</summary>
    /// <param name="word">A folded word.</param>
    public static string Root(string word)
    {
        var bare = TitleMemory.Bare(word);
        var ending = Array.Find(Endings, e => bare.Length >= e.Length + 3 && bare.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? bare : bare[..^ending.Length];
    }
}
