namespace Isnad.Web.Serving;

/// <summary>How many pages are told at once that news has come; a server has so many places.</summary>
public sealed class Listeners
{
    /// <summary>So many places there are.</summary>
    public const int Most = 200;

    private int _here;

    /// <summary>Takes a place.</summary>
    /// <returns>Whether one was left.</returns>
    public bool Enter()
    {
        if (Interlocked.Increment(ref _here) <= Most)
            return true;
        Leave();
        return false;
    }

    /// <summary>Gives a place back.</summary>
    public void Leave() => Interlocked.Decrement(ref _here);
}
