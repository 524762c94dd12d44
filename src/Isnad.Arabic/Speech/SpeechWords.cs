using System.Collections.Frozen;

namespace Isnad.Arabic.Speech;

/// <summary>What a word does around reported speech; a word can do several things.</summary>
[Flags]
public enum SpeechWordKinds : long
{
    /// <summary>Nothing that the table knows.</summary>
    None = 0,

    /// <summary>Ends the words that name a speaker.</summary>
    Stop = 1,

    /// <summary>Says when.</summary>
    Day = 2,

    /// <summary>Says how.</summary>
    Adverb = 4,

    /// <summary>Behind في it says where, or in what, something was said.</summary>
    Occasion = 8,

    /// <summary>Opens a clause before its subject.</summary>
    Opener = 16,

    /// <summary>Stands between a subject and its verb.</summary>
    Auxiliary = 32,

    /// <summary>Opens a clause about the noun before it.</summary>
    Relative = 64,

    /// <summary>Names what says nothing: a step, a quantity, an event.</summary>
    Thing = 128,

    /// <summary>A name in quotation marks follows.</summary>
    NameKind = 256,

    /// <summary>A verb by which media bring out what stands before it: نقلته.</summary>
    Publish = 512,

    /// <summary>A definite adjective that does not end like a nisba.</summary>
    Adjective = 1024,

    /// <summary>A person by office alone: الوزير.</summary>
    Generic = 2048,

    /// <summary>A verb behind it is not asserted.</summary>
    Subjunctive = 4096,

    /// <summary>An impersonal formula that reports nobody: يذكر أن.</summary>
    Background = 8192,

    /// <summary>A perfect that is also a noun: نقل, وصف.</summary>
    NounVerb = 16384,

    /// <summary>A verb whose first letters are like the article: التقى.</summary>
    Verb = 32768,

    /// <summary>A noun that is speech itself: اتهام, اللوم.</summary>
    Speech = 65536,

    /// <summary>A noun that names a subject, not what was said of it: أهمية, أنواع.</summary>
    Topic = 131072,

    /// <summary>A paper that is signed: عقد, اتفاقية.</summary>
    Contract = 262144,

    /// <summary>A unit of time: أيام, شهر.</summary>
    Span = 524288,

    /// <summary>A proceeding that is pending: المحاكمة behind على ذمة.</summary>
    Trial = 1048576,

    /// <summary>Heads a headline's subject, which says nothing: بطولة, قضية.</summary>
    Affair = 2097152,

    /// <summary>Behind a headline's colon it opens what somebody says: لا, لن, يجب.</summary>
    Claim = 4194304,

    /// <summary>A capital that stands for its government.</summary>
    Capital = 8388608,

    /// <summary>Makes or brings out what follows, so that it is a thing and no rumour: نشر تقارير.</summary>
    Maker = 16777216,

    /// <summary>A social network, where something was said, not who brought it out: تويتر.</summary>
    Platform = 33554432,

    /// <summary>A penalty that a court gives.</summary>
    Penalty = 67108864,

    /// <summary>What somebody refuses who says nothing: التعليق, الإدلاء.</summary>
    Silence = 134217728,

    /// <summary>Thanks and wishes, which are given without saying anything: شكره, تعازيه.</summary>
    Thanks = 268435456,

    /// <summary>What holds somebody's words, so that behind a comma and في it tells where he said them: في بيان, في تغريدة.</summary>
    Message = 536870912,

    /// <summary>Gives rulings: محكمة, نيابة.</summary>
    Court = 1073741824,

    /// <summary>Those on whom one calls, more often than they call on others: المجتمع (الدولي), الأطراف.</summary>
    Addressed = 2147483648,

    /// <summary>Behind حسب or وفق a rule or a measure, no source: القانون, الحاجة.</summary>
    Measure = 4294967296,

    /// <summary>Tells by whom a message was brought out: نشرها, أصدره.</summary>
    Released = 8589934592,

    /// <summary>What stands behind it is a noun, not a verb: بعد, بسبب, رغم.</summary>
    Governing = 17179869184,

    /// <summary>Moves somebody to speak or act, who stands between it and إلى or على: دفع, أجبر.</summary>
    Moving = 34359738368,

    /// <summary>What a speaker does beside his words: ملقيا (باللوم), مستشهدا.</summary>
    Gesture = 68719476736,

    /// <summary>Behind دون it tells what was not said: ذكر, إضافة (تفاصيل), (أن) يحدد.</summary>
    Withheld = 137438953472,

    /// <summary>Opens another clause of the article behind what was said: فيما, بينما, لكنه.</summary>
    Turn = 274877906944,

    /// <summary>Its أن is its own, no cue's: يمكن, بعد, المتوقع.</summary>
    Own = 549755813888,

    /// <summary>With it somebody's words begin where neither أن nor a mark leads them in: لا, لقد, نحن.</summary>
    Begins = 1099511627776,
}

/// <summary>The closed classes of words around reported speech (<c>Speech/words.tsv</c>).</summary>
public static class SpeechWords
{
    private static readonly FrozenDictionary<string, SpeechWordKinds> Kinds = EmbeddedTable
        .Rows(typeof(SpeechWords).Assembly, "Speech/words.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(' ').Aggregate(SpeechWordKinds.None, (all, name) => all | Enum.Parse<SpeechWordKinds>(name, ignoreCase: true)), StringComparer.Ordinal);

    /// <summary>What a folded word does; none when it is not listed.</summary>
    /// <param name="folded">A folded word, as written, with what is joined to it.</param>
    public static SpeechWordKinds Of(string folded) => Kinds.GetValueOrDefault(folded);

    /// <summary>Whether a folded word does at least one of some things.</summary>
    /// <param name="folded">A folded word.</param>
    /// <param name="kinds">The things.</param>
    public static bool Is(string folded, SpeechWordKinds kinds) => (Of(folded) & kinds) != SpeechWordKinds.None;
}
