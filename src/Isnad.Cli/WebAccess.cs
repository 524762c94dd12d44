using System.Globalization;
using Isnad.Pages;
using Isnad.Pipeline;
using Isnad.Sources.Archives;
using Isnad.Sources.Web;

namespace Isnad.Cli;

/// <summary>How commands reach the web: with the settings that a person made.</summary>
internal static class WebAccess
{
    /// <summary>How the web is asked.</summary>
    /// <exception cref="IsnadException">ISN115 a setting cannot be what it is set to.</exception>
    public static FetchSettings FetchSettings() =>
        new()
        {
            Contact =
                Settings.Get("contact") is not { } contact ? ""
                : contact.All(c => c is >= ' ' and < '\u007F') ? contact
                : throw Settings.Wrong("contact", "ASCII"),
            Proxy = Settings.Get("proxy") is { } proxy
                ? Uri.TryCreate(proxy, UriKind.Absolute, out var uri)
                    ? uri
                    : throw Settings.Wrong("proxy", "http://HOST:PORT")
                : null,
            AllowPrivate = Settings.Get("allow-private") is "1" or "true" or "True",
            Delay = TimeSpan.FromSeconds(Number("delay", 1)),
        };

    /// <summary>Asks for a contact where none is set.</summary>
    /// <param name="terminal">Where to ask.</param>
    public static void AskForContact(Terminal terminal)
    {
        if (string.IsNullOrWhiteSpace(Settings.Get("contact")))
            terminal.Say(new Problem("", "ISN113"));
    }

    /// <summary>A setting that is a number, not negative.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="otherwise">What it is when it is not set.</param>
    public static double Number(string name, double otherwise) =>
        Settings.Get(name) is not { } value ? otherwise
        : double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && n >= 0 ? n
        : throw Settings.Wrong(name, "0, 1, 2.5 …");

    /// <summary>Files, folders and addresses as inputs, in the order given.</summary>
    /// <param name="paths">What a person gave.</param>
    public static IEnumerable<InputItem> Inputs(IReadOnlyList<string> paths)
    {
        Fetcher? fetcher = null;
        try
        {
            foreach (var path in paths)
            {
                if (IsAddress(path))
                    yield return One(fetcher ??= new Fetcher(FetchSettings(), TimeProvider.System), path);
                else
                {
                    var any = false;
                    foreach (var item in new InputReader().Read([path]))
                    {
                        any = true;
                        yield return item;
                    }
                    if (!any && Directory.Exists(path))
                        yield return new InputItem.Failed(new Problem(path, "ISN116"));
                }
            }
        }
        finally
        {
            fetcher?.Dispose();
        }
    }

    /// <summary>Whether what a person gave is an address of the web.</summary>
    public static bool IsAddress(string path) =>
        path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static InputItem One(Fetcher fetcher, string url)
    {
        var answer = fetcher.Get(url).GetAwaiter().GetResult();
        return answer.Problem is { } problem
            ? new InputItem.Failed(problem)
            : new InputItem.Got(
                new Page(url, PageKind.Html, answer.Body)
                {
                    Url = answer.Final,
                    HeaderCharset = HttpMessage.CharsetOf(answer.ContentType),
                    Fetched = answer.At,
                }
            );
    }
}
