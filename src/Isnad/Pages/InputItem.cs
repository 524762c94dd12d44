namespace Isnad.Pages;

/// <summary>One thing that reading an input gave: a page, or the reason why there is none.</summary>
public abstract record InputItem
{
    /// <summary>A page to extract from.</summary>
    /// <param name="Page">The page.</param>
    public sealed record Got(Page Page) : InputItem;

    /// <summary>An input, or a line of one, that could not be read.</summary>
    /// <param name="Why">What happened.</param>
    public sealed record Failed(Problem Why) : InputItem;
}
