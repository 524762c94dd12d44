using System.Runtime.InteropServices;

namespace Isnad.Copies.Reuse;

/// <summary>The first bytes of a segment: what it holds and, from that, where everything stands in the file.</summary>
/// <param name="Magic"><see cref="Sign"/>.</param>
/// <param name="LogEnd">Where the log went on when it was written.</param>
/// <param name="Count">How many marks it holds.</param>
/// <param name="From">Its first text.</param>
/// <param name="To">The text behind its last.</param>
/// <param name="Bits">How many bits of a mark its table of prefixes goes by.</param>
/// <param name="Spare">0.</param>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct SegmentHead(ulong Magic, long LogEnd, long Count, int From, int To, int Bits, int Spare)
{
    /// <summary>"ISNSEGM1".</summary>
    public const ulong Sign = 0x314D_4745_534E_5349;

    /// <summary>Bytes of the head.</summary>
    public const int Size = 40;

    private const int DocumentSize = 24;

    /// <summary>Where the table of prefixes stands.</summary>
    public long PrefixesAt => Size + ((long)DocumentSize * (To - From));

    /// <summary>Where the marks stand.</summary>
    public long MarksAt => PrefixesAt + (4L * ((1L << Bits) + 1));

    /// <summary>Where the texts stand.</summary>
    public long TextsAt => MarksAt + (4 * Count);

    /// <summary>Bytes of the whole file.</summary>
    public long Length => TextsAt + (4 * Count);

    /// <summary>The head for so many marks: about sixteen of them a prefix.</summary>
    public static SegmentHead For(long logEnd, long count, int from, int to) =>
        new(Sign, logEnd, count, from, to, Math.Clamp(System.Numerics.BitOperations.Log2((ulong)Math.Max(1, count / 16)) + 1, 4, 26), 0);
}
