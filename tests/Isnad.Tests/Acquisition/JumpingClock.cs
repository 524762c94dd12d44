namespace Isnad.Tests.Acquisition;

/// <summary>A clock for a simulated day: whoever waits by it has waited at once, and it is that much later for everybody.</summary>
internal sealed class JumpingClock(DateTimeOffset start) : TimeProvider
{
    private readonly Lock _turn = new();
    private DateTimeOffset _now = start;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_turn)
            return _now;
    }

    public void SetTo(DateTimeOffset moment)
    {
        lock (_turn)
            if (moment > _now)
                _now = moment;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            lock (_turn)
                _now += dueTime;
            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }
        return new Waited();
    }

    private sealed class Waited : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() { }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
