using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Which of the names of an article may name somebody who speaks; some were read over a verb or are no names.</summary>
internal static class NameSieve
{
    /// <summary>Whether a name may stand for a speaker.</summary>
    public static bool Passes(Mention mention)
    {
        var words = Folding.Fold(mention.Text).Split(' ');
        if (words.Length == 1 ? IsParticiple(mention) : BeginsWithVerb(words[0]))
            return false;
        return mention.Kind != MentionKind.Person
            || mention.Text != "على" && !IsWish(words) && !(mention.Entity is null && IsAdverbial(words));
    }

    /// <summary>هاتفين.</summary>
    private static bool IsParticiple(Mention mention) =>
        mention.Entity is null
        && WordShape.IsObjectPlural(mention.Text)
        && SpeechLexicon.Shipped.Form(Folding.Fold(mention.Text)) is { Participle: true };

    /// <summary>قالت سهير: the name was read over the verb before it.</summary>
    private static bool BeginsWithVerb(string first) =>
        SpeechLexicon.Shipped.Form(first) is { Participle: false, Verb.IsPlainWord: false } form && form.Verb.Takes(Complements.Clause);

    /// <summary>رحمه الله, تعالى.</summary>
    private static bool IsWish(string[] words) => words is ["الله"] or ["تعالي"] || words is [var wish, "الله"] && WordClass.Wish.Has(wish);

    /// <summary>Words behind a title that look like a name but begin with an adverbial: وزير الداخلية عشية اجتماعه.</summary>
    private static bool IsAdverbial(string[] words) =>
        words is [not ("علي" or "خاصه"), _, ..] && (WordClass.Stop | WordClass.Day | WordClass.Thing | WordClass.Occasion).Has(words[0]);
}
