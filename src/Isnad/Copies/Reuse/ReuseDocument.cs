using System.Runtime.InteropServices;

namespace Isnad.Copies.Reuse;

/// <summary>What is in memory of every text: 24 bytes.</summary>
/// <param name="Key">The sixteen hexadecimal digits of its article's id; 0 for a text that does not count any more.</param>
/// <param name="Offset">Where its record begins in the log.</param>
/// <param name="Outlet">A hash of its outlet's id; 0 where that is not known.</param>
/// <param name="Marks">How many of its runs are looked up; <see cref="Gone"/> where a record takes its article down.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct ReuseDocument(ulong Key, long Offset, uint Outlet, int Marks)
{
    /// <summary>Stands for the number of marks in a record that takes an article down.</summary>
    public const int Gone = -1;
}
