using Isnad.Articles;

namespace Isnad.Tests.Articles;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("ar", "أعلنت وزارة الصحة وصول الدفعة الأولى من الأدوية، وقالت إن التوزيع سيبدأ صباح الأحد في جميع المستشفيات.")]
    [InlineData("fa", "وزیر امور خارجه در نشست خبری گفت که گفت‌وگوها با کشورهای همسایه ادامه دارد و توافق تازه‌ای در راه است.")]
    [InlineData("ur", "وزیر اعظم نے کہا ہے کہ حکومت عوام کے مسائل حل کرنے کے لیے ہر ممکن کوشش کر رہی ہے اور نئے منصوبے جلد شروع ہوں گے۔")]
    [InlineData("ckb", "وەزیری دەرەوە ڕایگەیاند کە دانوستانەکان لەگەڵ وڵاتانی دراوسێ بەردەوامن و ڕێککەوتنێکی نوێ لە ڕێگادایە.")]
    [InlineData("ps", "د بهرنیو چارو وزیر وویل چې له ګاونډیو هېوادونو سره خبرې روانې دي او نوې هوکړه به ډېر ژر لاسلیک شي.")]
    [InlineData(
        "en",
        "The ministry said that the first shipment of medicines had arrived and that distribution would begin on Sunday in all hospitals."
    )]
    [InlineData(
        "und",
        "Das Ministerium teilte mit, dass die erste Lieferung von Medikamenten eingetroffen sei und die Verteilung am Sonntag in allen Krankenhäusern beginne."
    )]
    [InlineData("und", "2027 — 14:05")]
    public void The_language_is_told_from_the_text(string language, string text) => LanguageReader.Of(text).ShouldBe(language);
}
