using System.Net;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Isnad.Sources.Web;
using Isnad.Web.Pages;
using Isnad.Web.Telling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Isnad.Web.Serving;

/// <summary>The web application and the API on one store.</summary>
public sealed class WebServer : IAsyncDisposable
{
    private const int LargestRequest = 2 << 20;

    private readonly WebApplication _site;
    private readonly StorePool _pool;
    private Task _warming = Task.CompletedTask;

    private WebServer(WebApplication site, StorePool pool)
    {
        _site = site;
        _pool = pool;
    }

    /// <summary>Where it listens; known after <see cref="Start"/>.</summary>
    public Uri Address => new(_site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Prepares it.</summary>
    /// <param name="options">How.</param>
    /// <param name="clock">The time.</param>
    /// <param name="fetcher">Gets pasted links, where the process has one already; null for one of its own.</param>
    /// <exception cref="IsnadException">ISN508 the address can be reached from elsewhere and there is no password.</exception>
    public static WebServer Prepare(ServeOptions options, TimeProvider clock, Fetcher? fetcher = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!options.Loopback && options.Token is null && options.TrustHeader is null)
            throw new IsnadException(new Problem(options.Address.ToString(), "ISN508"));
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { ApplicationName = typeof(WebServer).Assembly.GetName().Name }
        );
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => Listen(kestrel, options));
        var pool = new StorePool(options.Store);
        var services = builder.Services;
        services.AddSingleton(options).AddSingleton(clock).AddSingleton(pool).AddSingleton<Newsstand>().AddSingleton<AccessGate>();
        services.AddSingleton(new Upkeep(Console.Error));
        if (fetcher is null)
            services.AddSingleton(_ => new Fetcher(options.Fetch, clock));
        else
            services.AddSingleton(fetcher);
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRouting();
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        services.AddRazorComponents();
        services
            .AddDataProtection()
            .SetApplicationName("isnad")
            .PersistKeysToFileSystem(
                new DirectoryInfo(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(options.Store))!, "isnad-keys"))
            );
        services.AddAntiforgery(forgery =>
        {
            forgery.Cookie.Name = "isnad-form";
            forgery.Cookie.SameSite = SameSiteMode.Strict;
            forgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            forgery.FormFieldName = "token";
            forgery.SuppressXFrameOptionsHeader = true;
        });
        services.AddRateLimiter(limiter => Limit(limiter, options));
        services.ConfigureHttpJsonOptions(json => Api.ApiJson.Demand(Api.ApiJson.Configure(json.SerializerOptions)));
        SiteRoutes.Add(services);
        var site = builder.Build();
        if (options.TrustHeader is not null)
        {
            site.Use(
                (context, next) =>
                {
                    AccessGate.NotePeer(context);
                    return next(context);
                }
            );
            // Of proxies on this machine only, as the framework has it: each visitor has limits of his own, and links and cookies are https.
            site.UseForwardedHeaders(new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto });
        }
        site.Use((context, next) => Guard(context, next, options, clock));
        site.Use(RouteHead);
        site.UseRouting();
        site.Use(AnswerHead);
        site.UseRateLimiter();
        SiteAssets.Map(site);
        SiteRoutes.Map(site);
        return new WebServer(site, pool);
    }

    /// <summary>Begins to listen.</summary>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="IsnadException">ISN509 the address cannot be listened on.</exception>
    public async Task Start(CancellationToken stop = default)
    {
        try
        {
            await _site.StartAsync(stop).ConfigureAwait(false);
            var (reports, upkeep) = (_site.Services.GetRequiredService<Reports>(), _site.Services.GetRequiredService<Upkeep>());
            _warming = Task.Run(() => upkeep.Try("first counts", reports.Warm), CancellationToken.None);
        }
        catch (IOException fault)
        {
            throw new IsnadException(
                new Problem(_site.Services.GetRequiredService<ServeOptions>().Address.ToString(), "ISN509", [Reason.Of(fault)]),
                fault
            );
        }
    }

    /// <summary>Serves until it is stopped.</summary>
    /// <param name="stop">Stops it; requests that run are answered.</param>
    public async Task Run(CancellationToken stop)
    {
        await ((IHost)_site).WaitForShutdownAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Ends it, with whatever it does by itself: when it returns, nothing of it has the store open.</summary>
    public async ValueTask DisposeAsync()
    {
        await _site.StopAsync(CancellationToken.None).ConfigureAwait(false);
        await _warming.ConfigureAwait(false);
        await _site.DisposeAsync().ConfigureAwait(false);
        _pool.Dispose();
    }

    private static void Listen(KestrelServerOptions kestrel, ServeOptions options)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = LargestRequest;
        kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        kestrel.Limits.MaxConcurrentConnections = 1000;
        if (options.Address.Host is "localhost")
            kestrel.ListenLocalhost(options.Address.Port);
        else if (IPAddress.TryParse(options.Address.Host.Trim('[', ']'), out var address))
            kestrel.Listen(address, options.Address.Port);
        else
            kestrel.ListenAnyIP(options.Address.Port);
    }

    private static void Limit(RateLimiterOptions limiter, ServeOptions options)
    {
        limiter.OnRejected = async (rejected, stop) =>
            await Show.Problem(rejected.HttpContext, StatusCodes.Status429TooManyRequests, "ISN504")
                .ExecuteAsync(rejected.HttpContext)
                .ConfigureAwait(false);
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
        {
            if (!options.Limits)
                return RateLimitPartition.GetNoLimiter("");
            var who = context.Connection.RemoteIpAddress?.ToString() ?? "";
            if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            {
                return RateLimitPartition.GetTokenBucketLimiter(
                    "read " + who,
                    _ => new TokenBucketRateLimiterOptions
                    {
                        TokenLimit = 2000,
                        TokensPerPeriod = 400,
                        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                        QueueLimit = 0,
                    }
                );
            }
            var heavy = context.Request.Path.Value?.TrimEnd('/').ToUpperInvariant() is "/ENTER" or "/PASTE" or "/API/V1/BRIEF";
            return RateLimitPartition.GetFixedWindowLimiter(
                (heavy ? "heavy " : "write ") + who,
                _ => new FixedWindowRateLimiterOptions
                {
                    PermitLimit = heavy ? 12 : 120,
                    Window = TimeSpan.FromMinutes(1),
                    QueueLimit = 0,
                }
            );
        });
    }

    /// <summary>HEAD goes where GET goes; not to the stream of events, which has no end.</summary>
    private static Task RouteHead(HttpContext context, RequestDelegate next)
    {
        if (HttpMethods.IsHead(context.Request.Method) && context.Request.Path != "/live")
        {
            context.Request.Method = HttpMethods.Get;
            context.Items[nameof(AnswerHead)] = true;
        }
        return next(context);
    }

    /// <summary>The server leaves the body out of what answers HEAD.</summary>
    private static Task AnswerHead(HttpContext context, RequestDelegate next)
    {
        if (context.Items.ContainsKey(nameof(AnswerHead)))
            context.Request.Method = HttpMethods.Head;
        return next(context);
    }

    /// <summary>
    /// Everything that holds for every answer: what the browser may do with it, who may have it, and what becomes of a fault.
    /// </summary>
    private static async Task Guard(HttpContext context, RequestDelegate next, ServeOptions options, TimeProvider clock)
    {
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        new Visitor(context, options, clock.GetUtcNow()) { Nonce = nonce }.Enter();
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
        headers.CacheControl = "private, no-cache";
        try
        {
            var gate = context.RequestServices.GetRequiredService<AccessGate>();
            if (!gate.KnowsHost(context))
                await Show.Problem(context, StatusCodes.Status421MisdirectedRequest, "ISN503", context.Request.Host.Value ?? "")
                    .ExecuteAsync(context)
                    .ConfigureAwait(false);
            else if (
                !gate.LetsIn(context)
                && context.Request.Path.Value is not "/enter"
                && !context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal)
            )
                await EnterRoutes.Ask(context).ExecuteAsync(context).ConfigureAwait(false);
            else
            {
                context.Response.OnStarting(() =>
                {
                    context.Response.Headers.Remove("blazor-enhanced-nav");
                    return Task.CompletedTask;
                });
                await next(context).ConfigureAwait(false);
            }
            if (
                context.Response is { StatusCode: StatusCodes.Status404NotFound, HasStarted: false, ContentLength: null }
                && context.GetEndpoint() is null
            )
                await Show.Problem(context, StatusCodes.Status404NotFound, "ISN501").ExecuteAsync(context).ConfigureAwait(false);
        }
        catch (Exception fault) when (!context.Response.HasStarted && fault is not OperationCanceledException)
        {
            var (status, code, arguments) = Explain(context, fault);
            if (status == 500)
                await Console.Error.WriteLineAsync($"isnad: {code} {context.Request.Path} {fault}").ConfigureAwait(false);
            context.Response.Headers.Remove("Content-Type");
            if (status == StatusCodes.Status503ServiceUnavailable)
                context.Response.Headers.RetryAfter = "10";
            await Show.Problem(context, status, code, arguments).ExecuteAsync(context).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has gone.
        }
    }

    internal static (int Status, string Code, IReadOnlyList<string> Arguments) Explain(HttpContext context, Exception fault)
    {
        var path = context.Request.Path.Value ?? "";
        return fault switch
        {
            IsnadException { Problem: var p } => (
                p.Code switch
                {
                    "ISN401" => StatusCodes.Status404NotFound,
                    "ISN306" => StatusCodes.Status503ServiceUnavailable,
                    "ISN107" or "ISN405" or "ISN406" or "ISN407" or "ISN409" or "ISN513" => StatusCodes.Status400BadRequest,
                    _ => StatusCodes.Status500InternalServerError,
                },
                p.Code,
                [p.Input, .. p.Arguments]
            ),
            Microsoft.AspNetCore.Antiforgery.AntiforgeryValidationException => (StatusCodes.Status400BadRequest, "ISN505", [path]),
            Microsoft.AspNetCore.Http.BadHttpRequestException bad => (
                bad.StatusCode,
                bad.StatusCode == StatusCodes.Status413PayloadTooLarge ? "ISN510" : "ISN506",
                [
                    path,
                    bad.Message is ['@', ..] ? bad.Message
                    : bad.InnerException is null ? Reason.Of("request")
                    : Reason.Of(bad.InnerException),
                ]
            ),
            _ => (StatusCodes.Status500InternalServerError, "ISN507", [path, fault.GetType().Name]),
        };
    }
}
