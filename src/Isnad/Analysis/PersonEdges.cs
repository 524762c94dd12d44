using Isnad.Arabic.Names.Tagging;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Gives names of persons the words at their edges that belong to them: the given name before a surname, بن and what follows it.</summary>
/// <remarks>A surname of a public figure behind another given name is another person: تيمور جنبلاط is not وليد جنبلاط.</remarks>
internal sealed class PersonEdges(NameTagger tagger)
{
    private static readonly HashSet<string> Joints = new(["بن", "ابن", "بنت", "ال", "ابو", "ولد"], StringComparer.Ordinal);
    private static readonly HashSet<string> Openings = new(["عبد", "ابو", "ام", "دي", "فون"], StringComparer.Ordinal);

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
            var name = names[i].Kind == MentionKind.Person ? Before(Behind(names[i], tokens, to), tokens, from, tellsAli ? text : null) : names[i];
            // A given name that the tagger took for a person by itself.
            if (name is { Kind: MentionKind.Person, Clitics: 0 } && wide is [.., { Kind: MentionKind.Person, Count: 1, Candidates: [] } given] && given.End == name.First && Touch(tokens, name.First) && tagger.IsGivenName(tokens[given.First].Folded))
            {
                wide[^1] = given with { Count = 1 + name.Count };
            }
            else wide.Add(name);
        }
        return wide;
    }

    private NameSpan Behind(NameSpan name, IReadOnlyList<Token> tokens, int to)
    {
        var end = name.End;
        while (end < to && Touch(tokens, end))
        {
            if (Joints.Contains(tokens[end - 1].Folded) || Openings.Contains(tokens[end - 1].Folded)) end++;
            else if (Joints.Contains(tokens[end].Folded) && tokens[end].Folded is not ("ابو" or "ابن") && end + 1 < to && Touch(tokens, end + 1)) end += 2;
            else if (end - name.First == 1 && name.Candidates.Count == 0 && tagger.IsGivenName(tokens[name.First].Folded) && tagger.IsSurname(tokens[end].Folded) && !PersonPattern.IsTitle(tokens[end].Folded)) end++;
            else if (end - name.First == 1 && name.Candidates.Count == 0 && tagger.IsGivenName(tokens[name.First].Folded) && tokens[end].Folded is ['ا', 'ل', _, _, _, .., 'ي'] nisba && !PersonPattern.IsTitle(nisba) && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(nisba)) > RareStem + 1 && !tagger.IsVeryCommon(nisba)) end++; // سمير الوزاني
            else if (end - name.First == 2 && tokens[name.First].Folded == "عبد" && IsDefiniteSurname(tokens[end].Folded)) end++;
            else break;
        }
        return end == name.End ? name : name with { Count = end - name.First, Candidates = [] };
    }

    /// <summary>A definite word behind عبد and an attribute of God, when it is a surname or rare and no adjective: عبد الحق الخيام.</summary>
    private bool IsDefiniteSurname(string word) =>
        word.Length > 4 && word.StartsWith("ال", StringComparison.Ordinal) && !PersonPattern.IsTitle(word)
        && (tagger.IsSurname(word) || word[^1] is not ('ي' or 'ه') && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(word)) > RareStem && !(WordClass.Day | WordClass.Adverb | WordClass.Adjective).Has(word));

    private const float RareStem = 7f;

    private NameSpan Before(NameSpan name, IReadOnlyList<Token> tokens, int from, string? text)
    {
        var first = name.First;
        // تايي-بروك: a hyphen without spaces joins two parts of one name.
        if (first - 2 >= from && tokens[first - 1].Folded == "-" && tokens[first - 2].Kind == TokenKind.Word && tokens[first - 2].Span.End + 1 == tokens[first].Span.Start && tokens[first - 1].Span.Start == tokens[first - 2].Span.End)
        {
            return name with { First = first - 2, Count = name.Count + 2, Clitics = tagger.Clitics(tokens[first - 2].Folded), Candidates = [] };
        }
        if (first <= from || name.Clitics > 0 || !Touch(tokens, first)) return name;
        var word = tokens[first - 1];
        var clitics = tagger.Clitics(word.Folded);
        var isAli = word.Folded == "علي" && text is not null && word.Span.Of(text).EndsWith('ي');
        var joined = Joints.Contains(tokens[first].Folded) && tokens[first].Folded != "ال" && word.Kind == TokenKind.Word && !StopWords.Contains(word.Folded) && !word.Folded.StartsWith("ال", StringComparison.Ordinal)
            && (tagger.IsGivenName(word.Folded) || tagger.MayBeName(word.Folded)) && SpeechLexicon.Shipped.Form(Clitics.WithoutConjunction(word.Folded)) is null;
        if (!joined && !isAli && (PersonPattern.IsTitle(word.Folded) || !tagger.IsGivenName(word.Folded))) return name;
        return new NameSpan(first - 1, name.Count + 1, clitics, MentionKind.Person, [], null);
    }

    /// <summary>Whether a token is a word right behind the one before.</summary>
    private static bool Touch(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at].Kind == TokenKind.Word && tokens[at - 1].Kind == TokenKind.Word && tokens[at].Span.Start - tokens[at - 1].Span.End == 1;
}
