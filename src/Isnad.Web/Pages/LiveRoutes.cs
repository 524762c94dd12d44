using System.Globalization;
using Isnad.Web.Serving;
using Isnad.Web.Watches;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Pages;

/// <summary><c>/live</c>: server-sent events that say how many articles have come in since a page was shown.</summary>
internal static class LiveRoutes
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(25);

    public static void Map(WebApplication site) =>
        site.MapGet(
                "/live",
                async (HttpContext context, StorePool pool, Rounds rounds, Listeners listeners, TimeProvider clock) =>
                {
                    if (!long.TryParse(context.Request.Query["since"], NumberStyles.None, CultureInfo.InvariantCulture, out var since))
                        throw new BadHttpRequestException(Reason.Of("since"), StatusCodes.Status400BadRequest);
                    if (!listeners.Enter())
                    {
                        await Show.Problem(context, StatusCodes.Status429TooManyRequests, "ISN504")
                            .ExecuteAsync(context)
                            .ConfigureAwait(false);
                        return;
                    }
                    try
                    {
                        context.Response.ContentType = "text/event-stream";
                        context.Response.Headers.CacheControl = "no-store";
                        long told = 0;
                        while (!context.RequestAborted.IsCancellationRequested)
                        {
                            var came = rounds.Came;
                            var count = pool.Read(store => store.Lists.NewSince(since));
                            await context
                                .Response.WriteAsync(
                                    count > told
                                        ? string.Create(CultureInfo.InvariantCulture, $"event: news\ndata: {{\"articles\":{count}}}\n\n")
                                        : ": \n\n",
                                    context.RequestAborted
                                )
                                .ConfigureAwait(false);
                            await context.Response.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
                            told = count;
                            await Task.WhenAny(came, Task.Delay(Breath, clock, context.RequestAborted)).ConfigureAwait(false);
                        }
                    }
                    finally
                    {
                        listeners.Leave();
                    }
                }
            )
            .ExcludeFromDescription();
}
