using Isnad.Articles;

namespace Isnad.Stories;

/// <summary>Sketches as bytes, so that an article whose story is open need not be read again when a store is opened.</summary>
internal static class SketchBytes
{
    private const byte Form = 4;

    public static byte[] Pack(ArticleSketch sketch)
    {
        using var bytes = new MemoryStream(2048);
        using var writer = new BinaryWriter(bytes);
        writer.Write(Form);
        writer.Write(sketch.From is not null);
        writer.Write(sketch.From ?? 0);
        writer.Write(sketch.To);
        writer.Write(sketch.Market);
        writer.Write(sketch.Formula);
        foreach (var vector in new[] { sketch.All, sketch.Lead, sketch.Title, sketch.Names, sketch.Matter, sketch.Front })
        {
            Write(writer, vector.Keys);
            foreach (var value in vector.Values)
                writer.Write((ushort)value);
        }
        foreach (var keys in new[] { sketch.FrontPlaces, sketch.Places, sketch.NewNames })
            Write(writer, keys);
        writer.Flush();
        return bytes.ToArray();
    }

    /// <summary>A sketch; null when the bytes have another form, so that it must be made anew.</summary>
    public static ArticleSketch? Unpack(ArticleId id, byte[] packed)
    {
        using var reader = new BinaryReader(new MemoryStream(packed));
        if (reader.ReadByte() != Form)
            return null;
        var dated = reader.ReadBoolean();
        var from = reader.ReadDouble();
        var to = reader.ReadDouble();
        var market = reader.ReadBoolean();
        var formula = reader.ReadInt32();
        var (all, lead, title, names, matter, front) = (
            Vector(reader),
            Vector(reader),
            Vector(reader),
            Vector(reader),
            Vector(reader),
            Vector(reader)
        );
        return new ArticleSketch(
            id,
            dated ? from : null,
            to,
            all,
            lead,
            title,
            names,
            matter,
            front,
            Keys(reader),
            Keys(reader),
            Keys(reader),
            market,
            formula
        );
    }

    private static void Write(BinaryWriter writer, int[] keys)
    {
        writer.Write((ushort)keys.Length);
        foreach (var key in keys)
            writer.Write(key);
    }

    private static int[] Keys(BinaryReader reader)
    {
        var keys = new int[reader.ReadUInt16()];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = reader.ReadInt32();
        return keys;
    }

    private static SparseVector Vector(BinaryReader reader)
    {
        var keys = Keys(reader);
        var values = new int[keys.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = reader.ReadUInt16();
        return SparseVector.Of(keys, values);
    }
}
