using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Who was named in full in an article, so that a surname or first name alone means the same person: كيم after كيم جونغ أون.</summary>
internal sealed class PersonAgreement
{
    private readonly HashSet<string> _shared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (EntityName? Entity, string Full)> _parts = new(StringComparer.Ordinal);

    /// <summary>Notes a person named in full. A word that two persons share means the later one.</summary>
    public void Note(List<Token> tokens, int at, int count, EntityName? entity)
    {
        var words = tokens.Skip(at).Take(count).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded).ToList();
        if (words.Count < 2) return;
        var full = string.Join(' ', words);
        if (words[^1].Length >= 3 && !StopWords.Contains(words[^1])) _parts[words[^1]] = (entity, full);
        if (words[0].Length >= 3 && !StopWords.Contains(words[0]))
        {
            // A first name means a person only while one person has it.
            if (_parts.TryGetValue(words[0], out var other) && other.Full != full && !_shared.Add(words[0])) _parts.Remove(words[0]);
            else if (!_shared.Contains(words[0])) _parts[words[0]] = (entity, full);
        }
    }

    /// <summary>The person that one word means here; null when none was named in full.</summary>
    public (EntityName? Entity, int Clitics)? At(List<Token> tokens, int at)
    {
        if (_parts.Count == 0) return null;
        var word = tokens[at].Folded;
        if (_parts.TryGetValue(word, out var known)) return (known.Entity, 0);
        return word.Length > 4 && word[0] is 'و' or 'ف' or 'ل' or 'ب' && word.Length > 4 && _parts.TryGetValue(word[1..], out known) ? (known.Entity, 1) : null;
    }
}
