using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Isnad;

/// <summary>Hashes that are the same on every machine, in every run.</summary>
public static class StableHash
{
    /// <summary>The first 64 bits of the SHA-256 of some strings, as sixteen lower-case hexadecimal digits.</summary>
    /// <param name="parts">The strings; their borders count ("a","bc" differs from "ab","c").</param>
    public static string Hex(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[4];
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }

    /// <summary>A 64-bit FNV-1a hash of UTF-16 units: quick, for shingles and buckets, not for ids.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="seed">The hash so far, to hash several stretches as one.</param>
    public static ulong Fnv(ReadOnlySpan<char> text, ulong seed = 14695981039346656037UL)
    {
        var hash = seed;
        foreach (var c in text)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return hash;
    }
}
