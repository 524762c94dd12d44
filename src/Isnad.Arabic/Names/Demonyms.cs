namespace Isnad.Arabic.Names;

/// <summary>The forms of the adjective of a country: روسي, روسية, الروسي, الروسية, الروس …</summary>
internal static class Demonyms
{
    private static readonly string[] Endings = ["", "ة", "ون", "ين", "تين", "تان", "ات", "ان"];

    /// <summary>All forms of the adjectives of one country.</summary>
    /// <param name="listed">Masculine singulars, parted by |.</param>
    public static IEnumerable<string> Of(string listed) => listed.Split('|', StringSplitOptions.RemoveEmptyEntries).SelectMany(Forms);

    private static IEnumerable<string> Forms(string masculine)
    {
        var words = masculine.Split(' ');
        foreach (var article in (string[])["", "ال"])
        {
            if (words.Length == 2)
            {
                foreach (
                    var (a, b) in ((string, string)[])
                        [("", ""), ("ة", "ة"), ("ون", "ون"), ("ين", "ين"), ("تين", "تين"), ("ان", "ان"), ("يون", "يون")]
                )
                {
                    yield return article + words[0] + a + " " + article + words[1] + b;
                }
                continue;
            }
            foreach (var ending in Endings)
                yield return article + masculine + ending;
            // The people as a whole: الروس، العرب، الأتراك are listed; from most adjectives it is the adjective without its last letter.
            if (article.Length > 0 && masculine is "روسي" or "أفغاني" or "صربي" or "ألماني" or "يهودي" or "شيشاني" or "بلغاري" or "مجري")
                yield return article + masculine[..^1];
        }
        foreach (var plural in Plurals(masculine))
            yield return plural;
    }

    private static string[] Plurals(string masculine) =>
        masculine switch
        {
            "تركي" => ["الأتراك", "أتراك"],
            "أفغاني" => ["الأفغان"],
            "ألماني" => ["الألمان"],
            "أميركي" or "أمريكي" => ["الأمريكان"],
            "صربي" => ["الصرب"],
            "إنجليزي" => ["الإنجليز"],
            "بريطاني" => ["الإنجليز", "الإنكليز"],
            "فرنسي" => ["الفرنسيس"],
            "أرمني" or "أرميني" => ["الأرمن"],
            "يوناني" => ["الإغريق"],
            "هندي" => ["الهنود"],
            "يمني" => ["اليمانيين", "اليمانيون"],
            "سوداني" => ["السودانيين"],
            "مصري" => ["المصاروة"],
            _ => [],
        };
}
