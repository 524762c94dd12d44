using System.Runtime.InteropServices;

namespace Isnad.Copies.Reuse;

/// <summary>The marks of the texts that came last, in memory until there are enough for a segment.</summary>
internal sealed class MarkBuffer
{
    private readonly Dictionary<uint, int> _last = [];
    private readonly List<(uint Mark, int Document, int Before)> _entries = [];

    /// <summary>How many marks it holds.</summary>
    public int Count => _entries.Count;

    /// <summary>Adds a text's marks.</summary>
    public void Add(int document, uint[] marks)
    {
        foreach (var mark in marks)
        {
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(_last, mark, out var known);
            _entries.Add((mark, document, known ? last : -1));
            last = _entries.Count - 1;
        }
    }

    /// <summary>The texts with a mark, the latest first, at most as many as there is room for.</summary>
    /// <returns>How many were found.</returns>
    public int Find(uint mark, Span<int> documents)
    {
        var n = 0;
        for (var at = _last.GetValueOrDefault(mark, -1); at >= 0 && n < documents.Length; at = _entries[at].Before)
            documents[n++] = _entries[at].Document;
        return n;
    }

    /// <summary>All marks with their texts, by mark, then by text.</summary>
    public ulong[] Sorted()
    {
        var sorted = new ulong[_entries.Count];
        for (var i = 0; i < sorted.Length; i++)
            sorted[i] = ((ulong)_entries[i].Mark << 32) | (uint)_entries[i].Document;
        Array.Sort(sorted);
        return sorted;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _last.Clear();
        _entries.Clear();
    }
}
