using Isnad.Arabic.Words;

namespace Isnad.Arabic.Speech;

/// <summary>How a reporting verb introduces what was said.</summary>
[Flags]
public enum Complements
{
    /// <summary>Only quotation marks or a colon.</summary>
    None = 0,

    /// <summary>A clause with أن or إن.</summary>
    Clause = 1,

    /// <summary>إلى and a noun.</summary>
    To = 2,

    /// <summary>على and a noun.</summary>
    On = 4,

    /// <summary>من and a noun.</summary>
    Of = 8,

    /// <summary>عن and a noun.</summary>
    About = 16,

    /// <summary>بـ and a noun.</summary>
    With = 32,

    /// <summary>The noun behind the subject.</summary>
    Object = 64,

    /// <summary>نقل … عن …: the carrier, عن, the speaker.</summary>
    Relay = 128,

    /// <summary>The verb is also a plain word: counts only with a clause, a colon, a quotation or its preposition.</summary>
    Strong = 256,

    /// <summary>جاء في …: the source follows with في.</summary>
    Within = 512,

    /// <summary>في and a noun: شكك في.</summary>
    In = 1024,

    /// <summary>A passive that names nobody: قيل.</summary>
    Hidden = 2048,

    /// <summary>Counts only with an object that is speech itself: وجه اتهاما.</summary>
    Told = 4096,

    /// <summary>ل and a noun: رفضه لـ.</summary>
    For = 8192,

    /// <summary>The words themselves, without أن or any mark: وقال فلان لا بد من.</summary>
    Bare = 16384,
}

/// <summary>A reporting verb of the lexicon.</summary>
/// <param name="Lemma">Third person masculine singular perfect, folded.</param>
/// <param name="Act">What a speaker does by it, as docs/json.md names it.</param>
/// <param name="Denied">Whether its content is denied.</param>
/// <param name="Complements">How the content is introduced.</param>
public sealed record ReportingVerb(string Lemma, string Act, bool Denied, Complements Complements)
{
    private readonly WordClass _classes = WordClass.Of(Lemma);

    /// <summary>Whether the verb is also a plain word, so that it counts only with what shows that somebody speaks.</summary>
    public bool IsPlainWord => Takes(Complements.Strong);

    /// <summary>Whether the verb tells what somebody said and does so by itself: it takes a clause and needs no further sign.</summary>
    public bool IsPlainSaying => Takes(Complements.Clause) && !IsPlainWord;

    /// <summary>Whether the verb introduces what was said in one of these ways.</summary>
    /// <param name="ways">One or several.</param>
    public bool Takes(Complements ways) => (Complements & ways) != Complements.None;

    /// <summary>Whether the verb, by its lemma, is in one of some classes of words.</summary>
    /// <param name="classes">The classes.</param>
    public bool Is(WordClass classes) => _classes.Meets(classes);
}

/// <summary>The gender of a verb form or of a speaker, as agreement shows it.</summary>
public enum Gender
{
    /// <summary>Masculine.</summary>
    Masculine,

    /// <summary>Feminine; also bodies and plurals of things.</summary>
    Feminine,

    /// <summary>Plural of persons.</summary>
    Plural,
}

/// <summary>A form of a reporting verb.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="Gender">What it agrees with.</param>
/// <param name="Participle">Whether it is a participle (مضيفا), which hangs on the speaker before it.</param>
/// <param name="HasObject">Whether a pronoun is joined to it: وصفه, ذكرته.</param>
public sealed record VerbForm(ReportingVerb Verb, Gender Gender, bool Participle, bool HasObject)
{
    /// <summary>Whether it is a finite verb with no pronoun joined to it: وصف, يصفون.</summary>
    public bool IsBare => !Participle && !HasObject;
}
