using Isnad.Arabic.Words;

namespace Isnad.Arabic.Speech;

/// <summary>
/// Makes the forms of a reporting verb from its third person masculine singular: قال, قالت, قالوا, يقول, تقول,
/// يقولون, قائلا, قائلة.
/// </summary>
internal static class VerbForms
{
    private static readonly string[] Objects = ["ه", "ها", "هم", "هما", "نا", "ني"];

    /// <summary>The folded forms with what each is.</summary>
    public static IEnumerable<(string Form, VerbForm Value)> Of(ReportingVerb verb, string perfect, string imperfect, string participle) =>
        OfPerfect(verb, perfect)
            .Concat(imperfect == "-" ? [] : OfImperfect(verb, imperfect))
            .Concat(participle == "-" ? [] : OfParticiple(verb, participle));

    private static IEnumerable<(string Form, VerbForm Value)> OfPerfect(ReportingVerb verb, string perfect)
    {
        if (OfWomen(perfect) is { } women)
            yield return (women, new VerbForm(verb, Gender.Plural, false, false));
        foreach (var (form, gender) in Perfect(perfect))
        {
            yield return (form, new VerbForm(verb, gender, false, false));
            if (form.Length < 3 || verb.Is(WordClass.NoObject))
                continue;
            var stem = gender == Gender.Plural ? form[..^1] : form;
            foreach (var suffix in Objects)
            {
                yield return (stem + suffix, new VerbForm(verb, gender, false, true));
                if (form[^1] == 'ي')
                    yield return (form[..^1] + "ا" + suffix, new VerbForm(verb, gender, false, true)); // نفى, نفاه
            }
        }
    }

    private static IEnumerable<(string Form, VerbForm Value)> OfImperfect(ReportingVerb verb, string imperfect)
    {
        if (imperfect.Length > 4 && imperfect[^1] is not ('ي' or 'و') && imperfect[^2] is not ('ي' or 'و' or 'ا'))
            yield return (imperfect + "ن", new VerbForm(verb, Gender.Plural, false, false)); // يطالبن
        foreach (var (form, gender) in Imperfect(imperfect))
        {
            yield return (form, new VerbForm(verb, gender, false, false));
            foreach (var suffix in Objects.Take(4))
            {
                yield return (form + suffix, new VerbForm(verb, gender, false, true));
                if (form[^1] == 'ي')
                    yield return (form[..^1] + "ا" + suffix, new VerbForm(verb, gender, false, true)); // يرى, يراها
            }
        }
    }

    private static IEnumerable<(string Form, VerbForm Value)> OfParticiple(ReportingVerb verb, string participle)
    {
        var weak = participle[^1] == 'ي';
        yield return (participle + "ا", new VerbForm(verb, Gender.Masculine, true, false));
        yield return (participle + "ه", new VerbForm(verb, Gender.Feminine, true, false));
        yield return ((weak ? participle[..^1] : participle) + "ين", new VerbForm(verb, Gender.Plural, true, false));
        if (!verb.IsPlainWord)
        {
            yield return (participle + "ات", new VerbForm(verb, Gender.Plural, true, false));
            yield return (participle + "تين", new VerbForm(verb, Gender.Plural, true, false));
        }
        if (verb.Takes(Complements.Object))
            yield return (participle + "اه", new VerbForm(verb, Gender.Masculine, true, true));
    }

    private static IEnumerable<(string, Gender)> Perfect(string perfect)
    {
        var weak = perfect.Length > 2 && perfect[^1] is 'ي' or 'ا';
        var stem = weak ? perfect[..^1] : perfect;
        yield return (perfect, Gender.Masculine);
        yield return (stem + "ت", Gender.Feminine);
        yield return (stem + "وا", Gender.Plural);
        yield return (weak ? stem + "يا" : perfect + "ا", Gender.Plural);
        yield return (stem + "تا", Gender.Plural);
    }

    /// <summary>طالبن, أضفن, قلن: what women say; null for weak verbs, short ones and المحن.</summary>
    private static string? OfWomen(string perfect)
    {
        if (perfect == "قال")
            return "قلن";
        if (perfect is "وعد" or "ايد" or "اذاع")
            return null; // وعدن (Aden), إيدن, أذعن
        var hollow = perfect[^2] == 'ا';
        if (perfect.Length < (hollow ? 4 : 3) || perfect[^1] is 'ي' or 'ا' || WordShape.HasArticle(perfect))
            return null;
        return (hollow ? perfect.Remove(perfect.Length - 2, 1) : perfect) + "ن";
    }

    private static IEnumerable<(string, Gender)> Imperfect(string imperfect)
    {
        var weak = imperfect[^1] is 'ي' or 'و';
        var stem = weak ? imperfect[..^1] : imperfect;
        yield return (imperfect, Gender.Masculine);
        yield return ("ت" + imperfect[1..], Gender.Feminine);
        yield return (stem + "ون", Gender.Plural);
        yield return (imperfect + "ان", Gender.Plural);
        yield return ("ت" + imperfect[1..] + "ان", Gender.Plural);
    }
}
