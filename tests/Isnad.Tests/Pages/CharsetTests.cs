using System.Text;
using Isnad.Pages;

namespace Isnad.Tests.Pages;

/// <summary>Gold is exact: Arabic text written here, encoded one way and labelled another.</summary>
public class CharsetTests
{
    private static readonly string[] Texts =
    [
        "وصلت السفينة إلى الميناء صباح الاثنين، وقال القبطان إن الرحلة كانت هادئة.",
        "وزارة الصحة تعلن بدء حملة التلقيح",
        "<html><head><title>أخبار اليوم</title></head><body class=\"home page-template page-template-front\"><div id=\"main\" class=\"container-fluid\"><p>قال الوزير</p></div></body></html>",
        "ارتفع سعر البرميل إلى 82.5 دولارا (Brent) في تعاملات لندن، بحسب وكالة AFP.",
    ];

    public static TheoryData<string, string?, int> Cases()
    {
        var cases = new TheoryData<string, string?, int>();
        foreach (var written in new[] { "utf-8", "windows-1256", "iso-8859-6" })
        foreach (
            var label in new[]
            {
                null,
                "utf-8",
                "UTF8",
                "windows-1256",
                "iso-8859-6",
                "iso-8859-1",
                "windows-1252",
                "us-ascii",
                "nonsense",
                "\"windows-1256\"",
            }
        )
            for (var i = 0; i < Texts.Length; i++)
                cases.Add(written, label, i);
        return cases;
    }

    [Theory, MemberData(nameof(Cases))]
    public void Arabic_is_read_whatever_the_label(string written, string? label, int text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written);
        // A comma and quotation marks that ISO-8859-6 does not have are not asked of it.
        var gold = written == "iso-8859-6" ? Texts[text].Replace("،", ",", StringComparison.Ordinal) : Texts[text];

        Charset.Decode(encoding.GetBytes(gold), label).ShouldBe(gold);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Wide_encodings_are_told_with_and_without_a_mark(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        Charset.Decode([.. encoding.GetPreamble(), .. encoding.GetBytes(Texts[0])]).ShouldBe(Texts[0]);
        Charset.Decode(encoding.GetBytes(Texts[0])).ShouldBe(Texts[0]);
    }

    [Theory]
    [InlineData("windows-1252", "Les négociations à Genève ont été reportées après une réunion très agitée à l'hôtel.")]
    [InlineData("iso-8859-1", "Der Präsident erklärte, die Gespräche würden später fortgeführt; über Äußerungen hört man wenig.")]
    [InlineData("windows-1251", "Министр заявил, что переговоры продолжатся в следующем месяце.")]
    public void Other_languages_are_left_as_their_label_says(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

        Charset.Decode(encoding.GetBytes(text), name).ShouldBe(text);
    }

    [Fact]
    public void A_torn_letter_does_not_make_another_encoding_of_a_text()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Texts[0], 10)));

        Charset.Decode(bytes.AsSpan(0, bytes.Length - 2))!.ShouldStartWith(Texts[0]);
        Charset.Decode([.. bytes.AsSpan(0, 301), .. bytes.AsSpan(302)], "windows-1256")!.ShouldStartWith(Texts[0]);
    }

    [Fact]
    public void A_mark_stands_over_any_label() =>
        Charset.Decode([.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes(Texts[0])], "windows-1256").ShouldBe(Texts[0]);
}
