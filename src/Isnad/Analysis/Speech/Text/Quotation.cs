namespace Isnad.Analysis.Speech.Text;

/// <summary>A quotation: where its marks stand, and the tokens between them.</summary>
/// <param name="Open">Token of the opening mark.</param>
/// <param name="Close">Token of the closing mark, or the number of tokens when it never closes.</param>
internal readonly record struct Quotation(int Open, int Close)
{
    /// <summary>Number of tokens between the marks.</summary>
    public int Length => Close - Open - 1;

    /// <summary>Whether a token stands between the marks.</summary>
    public bool Holds(int token) => Open < token && token < Close;
}
