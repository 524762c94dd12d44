using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace Isnad.Pages;

/// <summary>
/// Reads HTML that may be made to exhaust a parser: a page is cut where its elements nest far deeper than any honest one's, or where the
/// parser makes up far more elements than it was given.
/// </summary>
/// <remarks>
/// Both are looked at in the tree as it grows, so that nothing depends on reading marks as the parser does. Elements that are made up are
/// those that format text and go on behind the block that they were opened in (WHATWG HTML, 13.2.4.3): they stand below the element that was
/// read last, before another is.
/// </remarks>
internal static class BoundedHtml
{
    private const int DeepestNesting = 1000;
    private const int MostMadeUp = 100_000;

    /// <summary>The depth is looked at every so many elements; no tree is deeper by more.</summary>
    private const int Between = 61;

    /// <summary>The tree of a page, or of as much of it as nests sanely.</summary>
    /// <param name="html">The page.</param>
    public static IHtmlDocument Parse(string html)
    {
        while (true)
        {
            var bounds = new Bounds();
            var options = new HtmlParserOptions
            {
                IsScripting = false,
                MaximumDepth = int.MaxValue,
                OnCreated = bounds.Look,
            };
            try
            {
                return new HtmlParser(options).ParseDocument(html);
            }
            catch (TooMuchException much)
            {
                html = html[..Math.Clamp(much.At, 0, html.Length - 1)];
            }
        }
    }

    private sealed class Bounds
    {
        private IElement? _last;
        private int _read;
        private int _madeUp;

        public void Look(IElement element, TextPosition at)
        {
            var below = 0;
            for (var made = _last?.LastElementChild; made is not null; made = made.LastElementChild)
                below++;
            _madeUp += below;
            var depth = below;
            if (++_read % Between == 0)
                for (var above = _last; above is not null; above = above.ParentElement)
                    depth++;
            if (depth > DeepestNesting || _madeUp > MostMadeUp)
                throw new TooMuchException(at.Index);
            _last = element;
        }
    }

    private sealed class TooMuchException(int at) : Exception
    {
        public int At => at;
    }
}
