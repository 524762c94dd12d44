using System.Collections.Concurrent;

namespace Isnad.Web.Serving;

/// <summary>Keeps what the server does by itself going: a fault in it is said once, and ends nothing.</summary>
/// <param name="faults">Where faults are said.</param>
public sealed class Upkeep(TextWriter faults)
{
    private readonly ConcurrentDictionary<string, string> _said = new(StringComparer.Ordinal);

    /// <summary>Does a piece of work that is done again and again.</summary>
    /// <param name="name">What it is called where it fails.</param>
    /// <param name="work">The work.</param>
    /// <param name="stop">Ends it; that it was stopped is no fault and is thrown.</param>
    /// <returns>Whether it succeeded.</returns>
    public async Task<bool> Try(string name, Func<Task> work, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            await work().ConfigureAwait(false);
            _said.TryRemove(name, out _);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stop.IsCancellationRequested)
        {
            Say(name, fault);
            return false;
        }
    }

    /// <summary>Does a piece of work that waits for nothing.</summary>
    /// <param name="name">What it is called where it fails.</param>
    /// <param name="work">The work.</param>
    public void Try(string name, Action work) =>
        Try(
                name,
                () =>
                {
                    work();
                    return Task.CompletedTask;
                }
            )
            .GetAwaiter()
            .GetResult();

    /// <summary>Says what is not known yet: the same fault of the same work only when it has succeeded in between.</summary>
    private void Say(string name, Exception fault)
    {
        var line = fault is IsnadException { Problem: var p }
            ? $"isnad: {p.Code} {p.Message("en")} ({name})"
            : $"isnad: ISN507 {name} {fault}";
        var known = fault is IsnadException ? line : name + fault.GetType().Name + fault.Message;
        if (_said.TryGetValue(name, out var said) && said == known)
            return;
        _said[name] = known;
        faults.WriteLine(line);
    }
}
