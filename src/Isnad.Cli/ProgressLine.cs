using System.Diagnostics;
using System.Globalization;

namespace Isnad.Cli;

/// <summary>One line on standard error: how many, how fast, how long still. Shown only when something takes over a second.</summary>
internal sealed class ProgressLine(bool shown)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private long _lastShown;
    private bool _visible;

    /// <summary>Shows how far a piece of work is.</summary>
    /// <param name="what">What is being done.</param>
    /// <param name="done">How many are done.</param>
    /// <param name="total">How many there are; null when not known.</param>
    public void Show(string what, long done, long? total = null)
    {
        var elapsed = _clock.ElapsedMilliseconds;
        if (!shown || elapsed < 1000 || elapsed - _lastShown < 100)
            return;
        _lastShown = elapsed;
        _visible = true;
        var rate = done * 1000.0 / elapsed;
        var left =
            total is { } all && rate > 0
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {Bar(done, all)} {100.0 * done / all:0}%  {TimeSpan.FromSeconds((all - done) / rate):mm\\:ss} left"
                )
                : "";
        Console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{what} {done}  {rate:0}/s{left}"));
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_visible)
            Console.Error.Write("\r\u001b[K");
        _visible = false;
    }

    private static string Bar(long done, long total)
    {
        var filled = (int)Math.Min(20, 20 * done / Math.Max(1, total));
        return "[" + new string('=', filled) + new string(' ', 20 - filled) + "]";
    }
}
