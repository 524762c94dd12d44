using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Who was named in full in an article, so that a surname or first name alone means the same person: كيم after كيم جونغ أون.</summary>
internal sealed class PersonAgreement
{
    private readonly Dictionary<string, (EntityName? Entity, string Full)> _parts = new(StringComparer.Ordinal);

    /// <summary>Notes a person named in full. A word that two persons share means the later one.</summary>
    public void Note(List<Token> tokens, int at, int count, EntityName? entity)
    {
        var words = tokens.Skip(at).Take(count).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded).ToList();
        if (words.Count < 2) return;
        var full = string.Join(' ', words);
        foreach (var part in new[] { words[^1], words[0] })
        {
            if (part.Length >= 3 && !StopWords.Contains(part)) _parts[part] = (entity, full);
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
