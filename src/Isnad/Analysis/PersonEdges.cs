using Isnad.Arabic.Names.Tagging;
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
            wide.Add(names[i].Kind == MentionKind.Person ? Before(Behind(names[i], tokens, to), tokens, from, tellsAli ? text : null) : names[i]);
        }
        return wide;
    }

    private static NameSpan Behind(NameSpan name, IReadOnlyList<Token> tokens, int to)
    {
        var end = name.End;
        while (end < to && Touch(tokens, end))
        {
            if (Joints.Contains(tokens[end - 1].Folded) || Openings.Contains(tokens[end - 1].Folded)) end++;
            else if (Joints.Contains(tokens[end].Folded) && tokens[end].Folded is not ("ابو" or "ابن") && end + 1 < to && Touch(tokens, end + 1)) end += 2;
            else break;
        }
        return end == name.End ? name : name with { Count = end - name.First, Candidates = [] };
    }

    private NameSpan Before(NameSpan name, IReadOnlyList<Token> tokens, int from, string? text)
    {
        var first = name.First;
        if (first <= from || name.Clitics > 0 || !Touch(tokens, first)) return name;
        var word = tokens[first - 1];
        var clitics = tagger.Clitics(word.Folded);
        var isAli = word.Folded == "علي" && text is not null && word.Span.Of(text).EndsWith('ي');
        var joined = Joints.Contains(tokens[first].Folded) && tokens[first].Folded != "ال" && word.Kind == TokenKind.Word && !StopWords.Contains(word.Folded) && !word.Folded.StartsWith("ال", StringComparison.Ordinal);
        if (!joined && !isAli && (PersonPattern.IsTitle(word.Folded) || !tagger.IsGivenName(word.Folded))) return name;
        return new NameSpan(first - 1, name.Count + 1, clitics, MentionKind.Person, [], null);
    }

    /// <summary>Whether a token is a word right behind the one before.</summary>
    private static bool Touch(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at].Kind == TokenKind.Word && tokens[at - 1].Kind == TokenKind.Word && tokens[at].Span.Start - tokens[at - 1].Span.End == 1;
}
