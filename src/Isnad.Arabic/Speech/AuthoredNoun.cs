namespace Isnad.Arabic.Speech;

/// <summary>A verbal noun with an author behind it who says what follows: إعلان فلان الانسحاب, مطالبتها بـ.</summary>
/// <param name="Verb">Act, polarity and complements, with the noun as lemma.</param>
/// <param name="Owner">The gender of the pronoun that is joined to it; null when none is.</param>
/// <param name="Whose">Who says it: any (whoever stands behind it), own (only a person behind it, or its pronoun), subject (the sentence's
/// subject; whom he urges stands behind it).</param>
public sealed record AuthoredNoun(ReportingVerb Verb, Gender? Owner, string Whose);
