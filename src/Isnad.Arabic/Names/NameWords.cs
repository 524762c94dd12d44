using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names;

/// <summary>The words of names, made alike where they may be written joined or apart: عبدالله and عبد الله are two words.</summary>
internal static class NameWords
{
    /// <summary>The words of a listed name.</summary>
    public static List<string> Of(string name)
    {
        var words = new List<string>();
        foreach (var token in Tokenizer.Tokenize(name))
        {
            if (token.Kind != TokenKind.Punctuation)
                Add(words, token.Folded);
        }
        return words;
    }

    /// <summary>Adds a folded word, parted after عبد.</summary>
    public static void Add(List<string> words, string folded)
    {
        if (folded.Length >= 7 && folded.StartsWith("عبدال", StringComparison.Ordinal))
        {
            words.Add("عبد");
            words.Add(folded[3..]);
        }
        else
            words.Add(folded);
    }

    /// <summary>Words as one string, for looking up.</summary>
    public static string Joined(List<string> words) => words.Count == 1 ? words[0] : string.Join(' ', words);

    /// <summary>The key of some words of a foreign name (<see cref="NameKey"/>).</summary>
    public static string Key(List<string> words) => string.Join(' ', words.Select(NameKey.Of));
}
