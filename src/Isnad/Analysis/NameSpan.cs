using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Outlets;

namespace Isnad.Analysis;

/// <summary>A name found among the tokens of a string, before it is decided whom it means.</summary>
/// <param name="First">Its first token.</param>
/// <param name="Count">How many tokens it has.</param>
/// <param name="Clitics">Letters of joined particles before it.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Candidates">Listed entities that it may mean; empty where none is listed.</param>
/// <param name="Outlet">The outlet of the register that it names, else null.</param>
internal sealed record NameSpan(
    int First,
    int Count,
    int Clitics,
    MentionKind Kind,
    IReadOnlyList<KnownName> Candidates,
    Outlet? Outlet = null
)
{
    public int End => First + Count;

    /// <summary>The folded words, the first without its particles.</summary>
    public List<string> Words(IReadOnlyList<Token> tokens)
    {
        var words = new List<string>(Count);
        for (var i = First; i < End; i++)
        {
            if (tokens[i].Kind == TokenKind.Word)
                words.Add(i == First ? tokens[i].Folded[Math.Min(Clitics, tokens[i].Folded.Length - 1)..] : tokens[i].Folded);
        }
        return words;
    }
}
