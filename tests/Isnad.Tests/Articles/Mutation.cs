using System.Text;

namespace Isnad.Tests.Articles;

/// <summary>Bytes and lines that are hostile in a way that is the same for the same seed.</summary>
internal sealed class Mutation(ulong seed)
{
    private static readonly string[] Pieces =
    [
        "<table><tr><td>",
        "</p>",
        "</div></div></div>",
        "<!--",
        "-->",
        "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"datePublished\":",
        "\"@graph\":[[[[",
        "&#x110000;",
        "&#xD800;",
        "&",
        "<![CDATA[",
        "<svg><p>",
        "<math><mi>",
        "<template>",
        "<font size=1><p>",
        "<a href=x><a href=y>",
        "<h1>",
        "<time datetime=\"9999-99-99\">",
        "<meta property=\"article:published_time\" content=\"-0001-13-45T99:99\">",
        "\0",
        "\u202e\u200f\u200c",
        "ــــــــــ",
        "٩٩٩٩٩٩٩٩٩٩٩٩٩",
        "99999999999999999999",
        "31 فبراير 2027",
        "30 صفر 1399 هـ الموافق",
        "0 مارس 0000",
        "\ud83d",
        "منذ 999999999 ساعة",
        "قبل 400 شهر",
        "2027/02/30",
        "1.1.1.1.1",
        "12:99 م",
        "بقلم: ",
        "كتب ",
        "by ",
        "©",
        "٪",
        "<p>",
        "\"author\":{\"@id\":\"#a\"},\"@id\":\"#a\"",
    ];

    private ulong _state = (seed * 0x9E3779B97F4A7C15UL) | 1;

    /// <summary>One of some pages with several faults in it.</summary>
    public byte[] Of(List<byte[]> pages)
    {
        var bytes = pages[Next(pages.Count)].ToList();
        for (var faults = 1 + Next(8); faults > 0; faults--)
            Damage(bytes, pages);
        return [.. bytes];
    }

    /// <summary>A line of Arabic words, digits, signs and pieces that readers trip over.</summary>
    public string Line()
    {
        var line = new StringBuilder();
        for (var parts = 1 + Next(9); parts > 0; parts--)
        {
            line.Append(
                Next(4) switch
                {
                    0 => Pieces[Next(Pieces.Length)],
                    1 => new string((char)Next(0x10000), 1 + Next(3)),
                    2 => Next(3000).ToString(System.Globalization.CultureInfo.InvariantCulture),
                    _ => WrittenArticle.All[Next(WrittenArticle.All.Count)].Title.Split(' ') is var words ? words[Next(words.Length)] : "",
                }
            );
            if (Next(3) > 0)
                line.Append(" /-.،:|"[Next(7)]);
        }
        return line.ToString();
    }

    /// <summary>Bytes of no meaning, a few of them often.</summary>
    public byte[] Bytes(int most)
    {
        var bytes = new byte[Next(most)];
        var range = Next(3) == 0 ? 256 : 1 + Next(255);
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = (byte)(Next(range) + (256 - range));
        return bytes;
    }

    private void Damage(List<byte> bytes, List<byte[]> pages)
    {
        if (bytes.Count < 4)
        {
            bytes.AddRange(Bytes(64));
            return;
        }
        var at = Next(bytes.Count);
        var length = Math.Min(1 + Next(200), bytes.Count - at);
        switch (Next(8))
        {
            case 0:
                bytes[at] = (byte)Next(256);
                break;
            case 1:
                bytes.RemoveRange(at, length);
                break;
            case 2:
                bytes.InsertRange(at, bytes.GetRange(at, length));
                break;
            case 3:
                bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[Next(Pieces.Length)]));
                break;
            case 4:
                for (var times = 1 + Next(60); times > 0; times--)
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Pieces[at % Pieces.Length]));
                break;
            case 5:
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            case 6:
                var other = pages[Next(pages.Count)];
                bytes.InsertRange(at, other.Skip(Next(other.Length)).Take(2000));
                break;
            default:
                bytes.InsertRange(at, Bytes(200));
                break;
        }
    }

    /// <summary>A number from 0 up to a bound that is left out (xorshift, Marsaglia 2003).</summary>
    private int Next(int bound)
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (int)(_state % (ulong)bound);
    }
}
