namespace Isnad.Arabic.Names;

/// <summary>Which words may follow each other in listed names, so that nothing is looked up that begins no name.</summary>
/// <remarks>Words meet by their keys (<see cref="NameKey"/>), which all spellings of a name share.</remarks>
internal sealed class NameTree
{
    private readonly Dictionary<string, NameTree> _next = new(StringComparer.Ordinal);

    /// <summary>Whether a listed name may end here.</summary>
    public bool Ends { get; private set; }

    /// <summary>Adds a name.</summary>
    /// <param name="words">Its words (<see cref="NameWords"/>).</param>
    public void Add(IEnumerable<string> words)
    {
        var tree = this;
        foreach (var word in words)
        {
            var key = NameKey.Of(word);
            if (!tree._next.TryGetValue(key, out var next))
                tree._next[key] = next = new NameTree();
            tree = next;
        }
        tree.Ends = true;
    }

    /// <summary>What may follow behind a further word of a text; null when no listed name goes on with it.</summary>
    /// <param name="folded">A folded word.</param>
    public NameTree? After(string folded) =>
        NameWords.HasServant(folded) ? Next(NameWords.Servant)?.Next(folded.AsSpan(NameWords.Servant.Length)) : Next(folded);

    private NameTree? Next(ReadOnlySpan<char> word)
    {
        Span<char> room = word.Length <= NameKey.Usual ? stackalloc char[NameKey.Usual] : new char[word.Length];
        return _next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(NameKey.Write(word, room), out var next) ? next : null;
    }
}
