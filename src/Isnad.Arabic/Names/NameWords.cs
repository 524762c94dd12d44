using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Arabic.Names;

/// <summary>The words of names, made alike where they may be written joined or apart: عبدالله and عبد الله are two words.</summary>
internal static class NameWords
{
    /// <summary>"Servant of", the word that is written joined to the next or apart.</summary>
    public const string Servant = "عبد";

    private const int ShortestJoined = 7;

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
        if (HasServant(folded))
        {
            words.Add(Servant);
            words.Add(folded[Servant.Length..]);
        }
        else
            words.Add(folded);
    }

    /// <summary>Whether a folded word is two, joined: عبدالله.</summary>
    public static bool HasServant(string folded) => folded.Length >= ShortestJoined && folded.StartsWith("عبدال", StringComparison.Ordinal);

    /// <summary>Words as one string, for looking up.</summary>
    public static string Joined(List<string> words) => words.Count == 1 ? words[0] : string.Join(' ', words);

    /// <summary>The key of some words of a foreign name (<see cref="NameKey"/>).</summary>
    public static string Key(List<string> words) => string.Join(' ', words.Select(NameKey.Of));
}
