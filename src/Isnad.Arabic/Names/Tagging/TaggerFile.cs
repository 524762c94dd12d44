using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Isnad.Arabic.Names.Tagging;

/// <summary>Writes and reads the file that a trained tagger ships as.</summary>
/// <remarks>
/// Gzip over: one float that the weights of <see cref="WordForms"/> are multiples of and those weights as signed bytes; for each of the two
/// chains its transitions (90 floats), the number of features, one float that weights are
/// multiples of, then each feature's 48-bit number in rising order and its nine weights as signed bytes. Little-endian.
/// </remarks>
public static class TaggerFile
{
    /// <summary>Writes a tagger.</summary>
    /// <param name="tagger">The tagger.</param>
    /// <param name="to">Where to; left open.</param>
    public static void Write(NameTagger tagger, Stream to)
    {
        ArgumentNullException.ThrowIfNull(tagger);
        using var packed = new GZipStream(to, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        Write(tagger.Knowledge.Forms, writer);
        Write(tagger.First, writer);
        Write(tagger.Second, writer);
    }

    /// <summary>Reads a tagger.</summary>
    /// <param name="from">What <see cref="Write(NameTagger, Stream)"/> wrote; closed at the end.</param>
    /// <exception cref="EndOfStreamException">The file is cut short.</exception>
    public static NameTagger Read(Stream from)
    {
        using var reader = new BinaryReader(new BufferedStream(new GZipStream(from, CompressionMode.Decompress), 1 << 16));
        var forms = ReadForms(reader);
        return new NameTagger(ReadChain(reader), ReadChain(reader), new TaggerKnowledge(WordKnowledge.Shipped, forms, NewsUses.Shipped));
    }

    private static void Write(WordForms forms, BinaryWriter writer)
    {
        var most = 1e-6f;
        foreach (var weight in forms.Weights)
            most = MathF.Max(most, MathF.Abs(weight));
        writer.Write(most / sbyte.MaxValue);
        foreach (var weight in forms.Weights)
            writer.Write((sbyte)MathF.Round(weight / most * sbyte.MaxValue));
    }

    private static WordForms ReadForms(BinaryReader reader)
    {
        var unit = reader.ReadSingle();
        var bytes = reader.ReadBytes(WordForms.Size);
        if (bytes.Length < WordForms.Size)
            throw new EndOfStreamException();
        return new WordForms([.. bytes.Select(b => unit * (sbyte)b)]);
    }

    private static void Write(LinearChain chain, BinaryWriter writer)
    {
        foreach (var weight in chain.Transitions)
            writer.Write(weight);
        writer.Write(chain.Features.Length);
        writer.Write(chain.Unit);
        foreach (var feature in chain.Features)
        {
            writer.Write((uint)feature);
            writer.Write((ushort)(feature >> 32));
        }
        for (var i = 0; i < chain.Features.Length; i++)
        {
            foreach (var weight in chain.Row(i))
                writer.Write(weight);
        }
    }

    private static LinearChain ReadChain(BinaryReader reader)
    {
        var transitions = new float[(NameTags.Count + 1) * NameTags.Count];
        for (var i = 0; i < transitions.Length; i++)
            transitions[i] = reader.ReadSingle();
        var features = new ulong[reader.ReadInt32()];
        var unit = reader.ReadSingle();
        for (var i = 0; i < features.Length; i++)
        {
            var low = reader.ReadUInt32();
            features[i] = low | ((ulong)reader.ReadUInt16() << 32);
        }
        var weights = new sbyte[features.Length * NameTags.Count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new LinearChain(features, weights, unit, transitions);
    }
}
