using System.Collections.Frozen;
using Isnad.Arabic;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>
/// The verb that a brief shows before what was said: a participle as the verb that it stands for (مشيرا إلى: أشار إلى), one that stands
/// before several speakers in their number (طالب المتظاهرون: طالبوا). The table <c>Briefs/shown.tsv</c> has how verbs are written.
/// </summary>
internal static class ShownVerb
{
    private const int ShortestPlural = 5;

    private static readonly FrozenDictionary<string, string[]> Table = EmbeddedTable
        .Rows(typeof(ShownVerb).Assembly, "Briefs/shown.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' '), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Perfects = Table["perfect"]
        .ToFrozenDictionary(Folding.Fold, verb => verb, StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plurals = Table["plural"].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The verb as it is shown.</summary>
    /// <param name="verb">As written, without what joins it to what stands before.</param>
    /// <param name="speaker">Who speaks, as the list names him.</param>
    /// <param name="finite">Whether a participle is shown as a verb: not behind a negation.</param>
    public static string Of(string verb, string speaker, bool finite)
    {
        if (SpeechLexicon.Shipped.Form(Folding.Fold(verb)) is not { HasObject: false } form)
            return verb;
        if (form.Participle)
            return finite ? Perfect(form) : verb;
        return form.Gender == Gender.Masculine && IsSeveral(speaker) ? Plural(verb) : verb;
    }

    /// <summary>Whether a name is of several: المتظاهرون, خبراء نفط, عدد من السكان.</summary>
    private static bool IsSeveral(string speaker)
    {
        var first = speaker.Split(' ')[0];
        return Plurals.Contains(first)
            || first.Length >= ShortestPlural && first.EndsWith("ون", StringComparison.Ordinal) && IsPeople(first);
    }

    /// <summary>مختصون, برلمانيون, الباحثون: what people do or are; not هارون, كلينتون.</summary>
    private static bool IsPeople(string word) =>
        word[0] == 'م'
        || word.EndsWith("يون", StringComparison.Ordinal)
        || WordShape.HasArticle(Folding.Fold(word))
        || SpeechLexicon.Shipped.Source(Folding.Fold(word)) is not null;

    private static string Perfect(VerbForm form)
    {
        var written = Perfects.GetValueOrDefault(form.Verb.Lemma) ?? WithAlif(form.Verb.Lemma);
        return form.Gender switch
        {
            Gender.Feminine => Stem(written) + "ت",
            Gender.Plural => Stem(written) + "وا",
            _ => written,
        };
    }

    /// <summary>نفى: the lexicon folds the last letter.</summary>
    private static string WithAlif(string lemma) => lemma.EndsWith('ي') ? lemma[..^1] + "ى" : lemma;

    private static string Plural(string verb)
    {
        if (!VerbShape.IsMasculineImperfect(Folding.Fold(verb)))
            return Stem(verb) + "وا";
        return (verb[^1] is 'ى' or 'ي' or 'و' ? verb[..^1] : verb) + "ون";
    }

    /// <summary>A perfect without the last letter of a weak one: دعا, نفى.</summary>
    private static string Stem(string perfect) => perfect[^1] is 'ى' or 'ا' ? perfect[..^1] : perfect;
}
