namespace Isnad.Arabic.Names.Tagging;

/// <summary>What a token is to a name: outside all names, the first word of one, or a further word of one.</summary>
public enum NameTag : byte
{
    /// <summary>Outside all names.</summary>
    Outside,

    /// <summary>The first word of a person's name.</summary>
    PersonFirst,

    /// <summary>A further word of a person's name.</summary>
    PersonInside,

    /// <summary>The first word of a place's name.</summary>
    PlaceFirst,

    /// <summary>A further word of a place's name.</summary>
    PlaceInside,

    /// <summary>The first word of a body's name.</summary>
    BodyFirst,

    /// <summary>A further word of a body's name.</summary>
    BodyInside,

    /// <summary>The first word of another name.</summary>
    OtherFirst,

    /// <summary>A further word of another name.</summary>
    OtherInside,
}

/// <summary>The tags as the CoNLL shared tasks write them (Tjong Kim Sang and De Meulder 2003), with ANERcorp's four kinds.</summary>
public static class NameTags
{
    /// <summary>How many tags there are.</summary>
    public const int Count = 9;

    private static readonly string[] Written = ["O", "B-PERS", "I-PERS", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"];

    /// <summary>A tag as written: <c>B-PERS</c>.</summary>
    /// <param name="tag">The tag.</param>
    public static string Write(NameTag tag) => Written[(int)tag];

    /// <summary>The tag that is written so; null when none is.</summary>
    /// <param name="written">Such as <c>I-LOC</c>.</param>
    public static NameTag? Read(string written) => Array.IndexOf(Written, written) is var i and >= 0 ? (NameTag)i : null;

    /// <summary>Whether a tag begins a name.</summary>
    /// <param name="tag">The tag.</param>
    public static bool Begins(NameTag tag) => ((int)tag & 1) == 1;

    /// <summary>The kind of name that a tag belongs to: 0 person, 1 place, 2 body, 3 other; -1 outside.</summary>
    /// <param name="tag">The tag.</param>
    public static int Kind(NameTag tag) => tag == NameTag.Outside ? -1 : ((int)tag - 1) / 2;

    /// <summary>The names in a row of tags, in order: the first token, the token behind the last, and the kind.</summary>
    /// <param name="tags">The tags of a text.</param>
    public static IReadOnlyList<(int First, int End, int Kind)> Spans(ReadOnlySpan<NameTag> tags)
    {
        var names = new List<(int, int, int)>();
        for (var i = 0; i < tags.Length; )
        {
            var first = i++;
            var kind = Kind(tags[first]);
            if (kind < 0)
                continue;
            while (i < tags.Length && Kind(tags[i]) == kind && !Begins(tags[i]))
                i++;
            names.Add((first, i, kind));
        }
        return names;
    }

    /// <summary>Whether a tag may stand behind another: the inside of a name follows only a word of the same kind.</summary>
    /// <param name="before">The tag before; <see cref="NameTag.Outside"/> at the beginning.</param>
    /// <param name="tag">The tag.</param>
    public static bool MayFollow(NameTag before, NameTag tag) => tag == NameTag.Outside || Begins(tag) || Kind(before) == Kind(tag);
}
