using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Text;

/// <summary>Words that call persons by what they are: a title, a role, a trade, kinship.</summary>
internal static class RoleWord
{
    private static readonly WordMemory<bool> Trades = new(20_000, GivenNames.Announces);

    /// <summary>Whether a word stands before or beside a person's name: الوزير, عضو, الشاعر.</summary>
    /// <param name="word">A folded word.</param>
    public static bool Is(string word) =>
        PersonPattern.IsTitle(word) || WordClass.Role.Has(Clitics.WithoutConjunction(word)) || IsTrade(word);

    /// <summary>A definite trade or kinship: المخرج, الشاعر, المواطنة.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsTrade(string word) => WordShape.HasArticle(word) && Trades.Of(word);

    /// <summary>Whether a pronoun or a name completes a word to somebody who speaks: والدة, محامي.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsKin(string word) => WordClass.Kin.Has(word.EndsWith('ه') ? word[..^1] + "ت" : word);

    /// <summary>وأسرته, وحلفاؤها, وحليفتاها: those beside a speaker who are called by whose they are.</summary>
    /// <param name="word">A folded word.</param>
    public static bool IsCompanion(string word) =>
        word is ['و', .., 'ه' or 'ا' or 'م']
        && word.AsSpan(1).TrimEnd("ام") is [.. var companion, 'ه']
        && WordClass.Companion.Has(companion.ToString());
}
