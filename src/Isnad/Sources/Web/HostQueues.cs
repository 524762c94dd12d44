using System.Threading.Channels;

namespace Isnad.Sources.Web;

/// <summary>Asks for many things: hosts side by side, the things of one host one after another.</summary>
internal static class HostQueues
{
    private const int HostsAtOnce = 32;

    /// <summary>Asks, and hands each answer out as it comes.</summary>
    /// <typeparam name="T">What is asked for.</typeparam>
    /// <param name="items">What is asked for.</param>
    /// <param name="url">Its address.</param>
    /// <param name="ask">Asks for it; null where its host's time is over, so that one slow host does not hold up the others.</param>
    /// <param name="stop">Stops asking; what was answered is still handed out before it throws.</param>
    public static async IAsyncEnumerable<(T Item, Fetched Answer)> Ask<T>(
        IReadOnlyList<T> items,
        Func<T, string> url,
        Func<T, CancellationToken, Task<Fetched?>> ask,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop
    )
    {
        using var abandoned = new CancellationTokenSource();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop, abandoned.Token);
        var channel = Channel.CreateBounded<(T, Fetched)>(HostsAtOnce);
        var hosts = items
            .GroupBy(i => Uri.TryCreate(url(i), UriKind.Absolute, out var uri) ? uri.Authority : "", StringComparer.OrdinalIgnoreCase)
            .ToList();
        var work = Task.Run(
            async () =>
            {
                try
                {
                    await Parallel
                        .ForEachAsync(
                            hosts,
                            new ParallelOptions { MaxDegreeOfParallelism = HostsAtOnce, CancellationToken = ended.Token },
                            async (host, cancel) =>
                            {
                                foreach (var item in host)
                                {
                                    if (await ask(item, cancel).ConfigureAwait(false) is not { } answer)
                                        return;
                                    // A stop does not end this: what a host has answered is not to be asked again.
                                    await channel.Writer.WriteAsync((item, answer), abandoned.Token).ConfigureAwait(false);
                                }
                            }
                        )
                        .ConfigureAwait(false);
                    channel.Writer.Complete();
                }
                catch (Exception fault)
                {
                    channel.Writer.Complete(fault);
                }
            },
            CancellationToken.None
        );
        try
        {
            await foreach (var answer in channel.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
                yield return answer;
        }
        finally
        {
            await abandoned.CancelAsync().ConfigureAwait(false);
            await work.ConfigureAwait(false);
        }
    }
}
