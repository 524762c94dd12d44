namespace Isnad.Arabic.Speech;

/// <summary>Makes the forms of a reporting verb from its third person masculine singular: قال, قالت, قالوا, يقول, تقول, يقولون, قائلا, قائلة.</summary>
internal static class VerbForms
{
    private static readonly string[] Objects = ["ه", "ها", "هم", "هما", "نا", "ني"];

    /// <summary>The folded forms with what each is.</summary>
    public static IEnumerable<(string Form, VerbForm Value)> Of(ReportingVerb verb, string perfect, string imperfect, string participle)
    {
        foreach (var (form, gender) in Perfect(perfect))
        {
            yield return (form, new VerbForm(verb, gender, false, false));
            if (form.Length < 3 || verb.Lemma is "امر" or "حمل" or "رد" or "طالب" or "علق" or "بين" or "دل" or "نص") continue;
            foreach (var suffix in Objects) yield return ((gender == Gender.Plural ? form[..^1] : form) + suffix, new VerbForm(verb, gender, false, true));
        }
        if (imperfect != "-")
        {
            foreach (var (form, gender) in Imperfect(imperfect))
            {
                yield return (form, new VerbForm(verb, gender, false, false));
                foreach (var suffix in Objects.Take(4))
                {
                    yield return (form + suffix, new VerbForm(verb, gender, false, true));
                    if (form[^1] == 'ي') yield return (form[..^1] + "ا" + suffix, new VerbForm(verb, gender, false, true)); // يرى, يراها
                }
            }
        }
        if (participle == "-") yield break;
        var stem = participle;
        var weak = stem[^1] == 'ي';
        yield return (stem + "ا", new VerbForm(verb, Gender.Masculine, true, false));
        yield return (stem + "ه", new VerbForm(verb, Gender.Feminine, true, false));
        yield return ((weak ? stem[..^1] : stem) + "ين", new VerbForm(verb, Gender.Plural, true, false));
        if (verb.Complements.HasFlag(Complements.Object)) yield return (stem + "اه", new VerbForm(verb, Gender.Masculine, true, true));
    }

    private static IEnumerable<(string, Gender)> Perfect(string perfect)
    {
        var weak = perfect.Length > 2 && perfect[^1] is 'ي' or 'ا' && perfect.Length > 2;
        var stem = weak ? perfect[..^1] : perfect;
        yield return (perfect, Gender.Masculine);
        yield return (stem + "ت", Gender.Feminine);
        yield return (stem + "وا", Gender.Plural);
        yield return (weak ? stem + "يا" : perfect + "ا", Gender.Plural);
        yield return (stem + "تا", Gender.Plural);
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
