using Isnad.Arabic.Names;
using Isnad.Arabic.Names.Tagging;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>
/// Gives names of persons the words at their edges that belong to them: the given name before a surname, بن and what follows it.
/// </summary>
/// <remarks>A surname of a public figure behind another given name is another person: تيمور جنبلاط is not وليد جنبلاط.</remarks>
internal sealed class PersonEdges(NameTagger tagger)
{
    /// <summary>آل, "the house of".</summary>
    private const string House = "ال";

    /// <summary>Weight of a stem from which on a definite word behind عبد is rather a name.</summary>
    private const float RareStem = 7f;

    /// <summary>Weight of a stem from which on a definite word behind a father's name is rather a surname.</summary>
    private const float FamilyStem = 5f;

    /// <summary>Weight of a stem from which on a definite nisba behind a given name is rather a surname.</summary>
    private const float RarerStem = 8f;

    /// <summary>The names, persons in their full length; no two overlap.</summary>
    /// <param name="names">The names of a string, in order.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="text">The string.</param>
    public List<NameSpan> Widen(List<NameSpan> names, IReadOnlyList<Token> tokens, string text)
    {
        // Outlets that write ى at the end write علي for the name alone.
        var tellsAli = text.Contains("على", StringComparison.Ordinal);
        var wide = new List<NameSpan>(names.Count);
        for (var i = 0; i < names.Count; i++)
        {
            var from = wide.Count > 0 ? wide[^1].End : 0;
            var to = i + 1 < names.Count ? names[i + 1].First : tokens.Count;
            var name =
                names[i].Kind == MentionKind.Person
                    ? Before(Behind(WithoutVerb(names[i], names, tokens), tokens, to), tokens, from, tellsAli ? text : null)
                    : names[i];
            if (wide.Count > 0 && IsHouseOf(wide[^1], name, tokens))
                wide[^1] = wide[^1] with { Count = name.End - wide[^1].First, Candidates = [] };
            else if (wide.Count > 0 && IsGivenNameOf(wide[^1], name, tokens))
                wide[^1] = wide[^1] with { Count = wide[^1].Count + name.Count };
            else if (wide.Count > 0 && IsHyphenatedTo(wide[^1], name, tokens))
                wide[^1] = wide[^1] with { Count = name.End - wide[^1].First };
            else
                wide.Add(name);
        }
        return wide;
    }

    /// <summary>
    /// (ينتقد) فلان, (يقودها) فلان: a verb in the imperfect that the tagger took into the surname of somebody named in full elsewhere.
    /// </summary>
    private NameSpan WithoutVerb(NameSpan name, List<NameSpan> names, IReadOnlyList<Token> tokens)
    {
        if (name.Count != 2 || name.Candidates.Count > 0)
            return name;
        var (first, last) = (tokens[name.First].Folded, tokens[name.End - 1].Folded);
        return IsVerb(Clitics.WithoutConjunction(first)) && !tagger.IsGivenName(first) && names.Exists(IsFuller)
            ? name with
            {
                First = name.First + 1,
                Count = 1,
                Clitics = 0,
            }
            : name;

        bool IsFuller(NameSpan other) =>
            other is { Kind: MentionKind.Person, Count: > 1 }
            && tokens[other.End - 1].Folded == last
            && tokens[other.First].Folded != first;
    }

    private bool IsVerb(string word) => word.Length > 3 && word[0] is 'ي' or 'ت' && !WordShape.IsNisba(word) && !tagger.IsGivenName(word);

    /// <summary>فلان بن فلان آل | فلان: a house that is a listed name too.</summary>
    private static bool IsHouseOf(NameSpan person, NameSpan name, IReadOnlyList<Token> tokens) =>
        person is { Kind: MentionKind.Person, Count: > 2 }
        && name is { Kind: MentionKind.Person, Clitics: 0, Count: 1 }
        && person.End == name.First - 1
        && tokens[person.End].Folded == House
        && Touch(tokens, person.End)
        && Touch(tokens, name.First);

    /// <summary>A given name that the tagger took for a person by itself, right before the rest of his name, or any before بن.</summary>
    private bool IsGivenNameOf(NameSpan given, NameSpan name, IReadOnlyList<Token> tokens) =>
        name is { Kind: MentionKind.Person, Clitics: 0 }
        && given is { Kind: MentionKind.Person, Candidates: [] }
        && given.End == name.First
        && Touch(tokens, name.First)
        && (JoinsDescent(tokens[name.First].Folded) || (given.Count == 1 && tagger.IsGivenName(tokens[given.First].Folded)));

    /// <summary>ليلى-كلير | ربيع: a given name that a hyphen joins to the rest of its name; not two persons (قمة ترامب-كيم).</summary>
    private bool IsHyphenatedTo(NameSpan given, NameSpan name, IReadOnlyList<Token> tokens) =>
        name is { Kind: MentionKind.Person, Clitics: 0 }
        && given is { Kind: MentionKind.Person, Candidates: [] }
        && given.End == name.First - 1
        && IsHyphenated(tokens, name.First)
        && tagger.IsGivenName(tokens[given.End - 1].Folded);

    /// <summary>
    /// A name without the title that it begins with and the house that it ends with: الأمير فلان بن فلان آل فلان; null where it has neither.
    /// </summary>
    internal static NameSpan? Bare(NameSpan name, IReadOnlyList<Token> tokens)
    {
        if (name.Kind != MentionKind.Person || name.Count < 3)
            return null;
        var titled = WordShape.HasArticle(tokens[name.First].Folded) && PersonPattern.IsTitle(tokens[name.First].Folded) ? 1 : 0;
        var housed = name.Count - titled > 4 && tokens[name.End - 2].Folded == House ? 2 : 0;
        return titled + housed == 0
            ? null
            : name with
            {
                First = name.First + titled,
                Count = name.Count - titled - housed,
                Clitics = titled > 0 ? 0 : name.Clitics,
            };
    }

    private NameSpan Behind(NameSpan name, IReadOnlyList<Token> tokens, int to)
    {
        var end = name.End;
        while (end < to && Touch(tokens, end) && Further(name, tokens, end, to) is > 0 and var more)
            end += more;
        return end == name.End ? name : name with { Count = end - name.First, Candidates = [] };
    }

    /// <summary>How many of the words behind a name, widened up to a token, belong to it too.</summary>
    private int Further(NameSpan name, IReadOnlyList<Token> tokens, int end, int to)
    {
        if ((WordClass.Descent | WordClass.NameOpening).Has(tokens[end - 1].Folded))
            return 1;
        if (WordClass.Generation.Has(tokens[end].Folded) && IsNamed(tokens, end))
            return 1;
        if (JoinsDescent(tokens[end].Folded) && end + 1 < to && Touch(tokens, end + 1))
            return 2;
        var known = end - name.First;
        if (
            known == 1
            && name.Candidates is [{ Kind: KnownKind.Person }]
            && tagger.IsGivenName(tokens[name.First].Folded)
            && IsRareSurname(tokens[end].Folded)
        )
            return 1;
        if (known == 1 && name.Candidates.Count == 0 && tagger.IsGivenName(tokens[name.First].Folded) && IsSurname(tokens[end].Folded))
            return 1;
        if (known >= 3 && tokens[end - 2].Folded is "بن" or "بنت" && IsFamily(tokens, end))
            return 1;
        return known == 2 && tokens[name.First].Folded == "عبد" && IsDefiniteSurname(tokens[end].Folded) ? 1 : 0;
    }

    /// <summary>فلان بن فلان | الوزاني: a definite word that is no title, adjective or noun of news behind a father's name.</summary>
    private bool IsFamily(IReadOnlyList<Token> tokens, int at)
    {
        var word = tokens[at].Folded;
        if (word.Length <= 4 || !WordShape.HasArticle(word) || PersonPattern.IsTitle(word) || tagger.IsVeryCommon(word))
            return false;
        if (word.EndsWith('ه') || WordShape.IsSoundPlural(word) || WordShape.IsFemininePlural(word))
            return false;
        if ((WordClass.Day | WordClass.Adverb | WordClass.Adjective | WordClass.Generic | WordClass.Thing).Has(word))
            return false;
        return tagger.IsSurname(word) || StemTable.Shipped.WeightOf(word) > FamilyStem;
    }

    /// <summary>فلان الأب: not الأب الروحي, الأب لابنتين.</summary>
    private static bool IsNamed(IReadOnlyList<Token> tokens, int at) =>
        at + 1 >= tokens.Count
        || tokens[at].Folded is not "الاب"
        || !WordShape.HasArticle(tokens[at + 1].Folded) && tokens[at + 1].Folded[0] is not 'ل';

    /// <summary>بن, بنت, آل; أبو and ابن begin another's description as often.</summary>
    private static bool JoinsDescent(string word) => WordClass.Descent.Has(word) && word is not ("ابو" or "ابن");

    /// <summary>A surname behind a given name, listed or a rare nisba: سمير الوزاني.</summary>
    private bool IsSurname(string word)
    {
        if (PersonPattern.IsTitle(word))
            return false;
        if (tagger.IsSurname(word))
            return true;
        return word is ['ا', 'ل', _, _, _, .., 'ي'] && StemTable.Shipped.WeightOf(word) > RarerStem && !tagger.IsVeryCommon(word);
    }

    /// <summary>سلمان | الصوينع: a definite word that news hardly has, behind a given name by which somebody is known alone.</summary>
    private bool IsRareSurname(string word) =>
        WordShape.HasArticle(word)
        && word.Length > 4
        && !PersonPattern.IsTitle(word)
        && !tagger.IsCommon(word)
        && (tagger.IsSurname(word) || StemTable.Shipped.WeightOf(word) > RarerStem);

    /// <summary>
    /// A definite word behind عبد and an attribute of God, when it is a surname or rare and no adjective: عبد الحق الخيام.
    /// </summary>
    private bool IsDefiniteSurname(string word)
    {
        if (word.Length <= 4 || !WordShape.HasArticle(word) || PersonPattern.IsTitle(word))
            return false;
        if (tagger.IsSurname(word))
            return true;
        if (word[^1] is 'ي' or 'ه' || (WordClass.Day | WordClass.Adverb | WordClass.Adjective).Has(word))
            return false;
        return StemTable.Shipped.WeightOf(word) > RareStem;
    }

    private NameSpan Before(NameSpan name, IReadOnlyList<Token> tokens, int from, string? text)
    {
        var first = name.First;
        if (first - 2 >= from && IsHyphenated(tokens, first))
        {
            return name with
            {
                First = first - 2,
                Count = name.Count + 2,
                Clitics = tagger.Clitics(tokens[first - 2].Folded),
                Candidates = [],
            };
        }
        if (first <= from || name.Clitics > 0 || !Touch(tokens, first))
            return name;
        var word = tokens[first - 1];
        if (IsTail(tokens, first, from))
            return Before(name with { First = first - 1, Count = name.Count + 1, Candidates = [] }, tokens, from, text);
        if (!IsChild(word.Folded, tokens[first].Folded) && !IsAli(word, text) && !IsGivenName(word.Folded))
            return name;
        return new NameSpan(first - 1, name.Count + 1, tagger.Clitics(word.Folded), MentionKind.Person, [], null);
    }

    /// <summary>فلان بن | فلان: a name behind whose son somebody is; a listed one is not he.</summary>
    private bool IsTail(IReadOnlyList<Token> tokens, int first, int from) =>
        first - 2 >= from - 1
        && first >= 2
        && tokens[first - 1].Folded is "بن" or "ابن" or "بنت"
        && Touch(tokens, first - 1)
        && (first - 1 == from && from > 0 || IsChild(tokens[first - 2].Folded, tokens[first - 1].Folded));

    /// <summary>تايي-بروك: a hyphen without spaces joins two parts of one name.</summary>
    private static bool IsHyphenated(IReadOnlyList<Token> tokens, int second)
    {
        var (before, hyphen) = (tokens[second - 2], tokens[second - 1]);
        if (hyphen.Folded != "-" || before.Kind != TokenKind.Word)
            return false;
        return before.Span.End == hyphen.Span.Start && before.Span.End + 1 == tokens[second].Span.Start;
    }

    private bool IsGivenName(string word) => tagger.IsGivenName(word) && !PersonPattern.IsTitle(word);

    /// <summary>علي, where the text writes على with its own letter.</summary>
    private static bool IsAli(Token word, string? text) => word.Folded == "علي" && text is not null && word.Span.Of(text).EndsWith('ي');

    /// <summary>Whether a word is he whose descent begins behind it: فلان بن.</summary>
    private bool IsChild(string word, string descent)
    {
        if (!WordClass.Descent.Has(descent) || descent == "ال" || StopWords.Contains(word) || WordShape.HasArticle(word))
            return false;
        return (tagger.IsGivenName(word) || tagger.MayBeName(word)) && SpeechLexicon.Shipped.Form(Clitics.WithoutConjunction(word)) is null;
    }

    /// <summary>Whether a token is a word right behind the one before.</summary>
    private static bool Touch(IReadOnlyList<Token> tokens, int at) =>
        at > 0
        && tokens[at].Kind == TokenKind.Word
        && tokens[at - 1].Kind == TokenKind.Word
        && tokens[at].Span.Start - tokens[at - 1].Span.End == 1;
}
