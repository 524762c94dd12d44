using System.CommandLine;
using Isnad.Sources.Web;
using Isnad.Web.Serving;

namespace Isnad.Cli.Commands;

/// <summary><c>isnad serve</c>: the web application and the API on the store.</summary>
internal static class ServeCommand
{
    private static readonly Option<string?> Url = new("--url")
    {
        Description = "Where to listen (default http://127.0.0.1:5080; port 0 takes a free one).",
        HelpName = "URL",
    };
    private static readonly Option<string?> TrustHeader = new("--trust-header")
    {
        Description = "The header in which a reverse proxy on this machine names the person it let in.",
        HelpName = "NAME",
    };
    private static readonly Option<string[]> Host = new("--host")
    {
        Description = "A name under which the application is reached, beside localhost.",
        HelpName = "NAME",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private static readonly Option<bool> NoLimits = new("--no-limits") { Description = "Do not limit requests; for measuring." };

    public static Command Build()
    {
        var command = new Command("serve", "Serves the web application and the API on the store.");
        AddTo(command);
        command.SetAction(
            async (parsed, stop) =>
            {
                using (OpenStore.Of(parsed)) { }
                await Serve(parsed, GlobalOptions.StorePath(parsed), fetcher: null, stop).ConfigureAwait(false);
                return ExitCode.Done;
            }
        );
        return command;
    }

    /// <summary>Adds the options of serving to another command.</summary>
    public static void AddTo(Command command)
    {
        foreach (var option in (Option[])[Url, TrustHeader, Host, NoLimits])
            command.Add(option);
    }

    /// <summary>Serves a store until it is stopped.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="store">The store's file.</param>
    /// <param name="fetcher">What the process asks the web with; null for one of the server's own.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task Serve(ParseResult parsed, string store, Fetcher? fetcher, CancellationToken stop)
    {
        await using var server = WebServer.Prepare(Options(parsed, store), TimeProvider.System, fetcher);
        await server.Start(stop).ConfigureAwait(false);
        new Terminal(parsed).Say(
            GlobalOptions.MessageLanguage(parsed) == "ar"
                ? $"إسناد: {server.Address} (أوقفه بـ Ctrl-C)"
                : $"isnad: {server.Address} (stop it with Ctrl-C)"
        );
        await server.Run(stop).ConfigureAwait(false);
    }

    private static ServeOptions Options(ParseResult parsed, string store)
    {
        var url = parsed.GetValue(Url) ?? Settings.Get("url") ?? "http://127.0.0.1:5080";
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme != "http")
            throw new IsnadException(new Problem("url", "ISN115", [url, "http://HOST:PORT"]));
        Uri? outside = null;
        if (
            Settings.Get("public-url") is { } shown
            && !(Uri.TryCreate(shown, UriKind.Absolute, out outside) && outside.Scheme is "http" or "https")
        )
            throw Settings.Wrong("public-url", "https://HOST");
        return new ServeOptions
        {
            Store = store,
            Address = address,
            PublicUrl = outside,
            Token = Settings.Get("web-token"),
            TrustHeader = parsed.GetValue(TrustHeader) ?? Settings.Get("trust-header"),
            Hosts =
            [
                .. parsed.GetValue(Host) ?? [],
                .. (Settings.Get("hosts") ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
            ],
            Language = GlobalOptions.BriefLanguage(parsed),
            Fetch = WebAccess.FetchSettings(),
            DigestHour = (int)Math.Min(23, WebAccess.Number("digest-hour", 5)),
            Threads = GlobalOptions.ThreadCount(parsed),
            Limits = !parsed.GetValue(NoLimits),
            Mail = Settings.Get("smtp-host") is { } host
                ? new MailServer(
                    host,
                    (int)WebAccess.Number("smtp-port", 587),
                    Settings.Get("smtp-from") ?? "isnad@localhost",
                    Settings.Get("smtp-user"),
                    Settings.Get("smtp-password"),
                    Settings.Get("smtp-plain") is not "1"
                )
                : null,
        };
    }
}
