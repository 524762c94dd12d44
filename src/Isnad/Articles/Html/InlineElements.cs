namespace Isnad.Articles.Html;

/// <summary>Elements that stand inside a line and end none.</summary>
internal static class InlineElements
{
    private static readonly HashSet<string> Names = new(
        [
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "rp",
            "rt",
            "ruby",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "o:p",
            "st1:place",
            "img",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Whether an element of this name stands inside a line.</summary>
    /// <param name="name">The local name of an element.</param>
    public static bool Has(string name) => Names.Contains(name);
}
