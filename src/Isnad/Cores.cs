namespace Isnad;

/// <summary>How many threads a step may use.</summary>
internal static class Cores
{
    /// <summary>The most that a parallel query takes.</summary>
    private const int Most = 512;

    /// <summary>The number to use, 1 or more.</summary>
    /// <param name="threads">As asked; null for all cores.</param>
    public static int Of(int? threads) => Math.Clamp(threads ?? Environment.ProcessorCount, 1, Most);
}
