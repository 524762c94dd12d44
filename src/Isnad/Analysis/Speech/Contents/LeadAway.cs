using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Whether words of the article itself lead away from what was said, however it was led in.</summary>
/// <remarks>What leads away only where a noun tells what was said is <see cref="NounTail"/> and <see cref="ClauseBehindNoun"/>.</remarks>
internal sealed class LeadAway(SpeechParagraph paragraph)
{
    /// <summary>Tokens that content has at least before the adverbials that end it.</summary>
    private const int Shortest = 3;

    /// <summary>Whether such words begin at a token.</summary>
    /// <param name="point">The token.</param>
    public bool Begins(ContentPoint point)
    {
        var at = point.At;
        if (IsComment(at) || IsAboutAll(point) || IsSplitThat(at))
            return true;
        if (point.Marked && (IsNextSpeaker(at) || IsNextMatter(at) || IsWithheld(at) || IsRemark(at) || IsUponIt(at)))
            return true;
        if (!paragraph.IsComma(at - 1))
            return false;
        return IsAimOrTime(at)
            || paragraph.Is(at, WordClass.Gesture)
            || !point.IsNoun && IsAlong(at)
            || point.Before > Shortest && (IsMessage(at) || IsNextQuestion(at));
    }

    /// <summary>في إشارة إلى, في أحدث تصعيد, وهو ما, وهو أمر: the article explains or comments.</summary>
    private bool IsComment(int at) =>
        paragraph[at] switch
        {
            "في" => paragraph[at + 1] == "اشاره" && paragraph[at + 2] is "الي" or "منه" || IsLatest(at + 1),
            "وهو" => paragraph[at + 1] is "ما" or "امر",
            _ => false,
        };

    /// <summary>(في) أحدث محاولات, (في) أول تعليق: what the words are in a row of like ones.</summary>
    private bool IsLatest(int at) =>
        paragraph[at] switch
        {
            "احدث" => paragraph.Is(at + 1, WordClass.OfRow),
            "اول" => paragraph[at + 1] is "تعليق" or "رد",
            _ => false,
        };

    /// <summary>وذلك خلال, ، وذلك وسط: when or how all that was.</summary>
    private bool IsAboutAll(ContentPoint point) => paragraph[point.At] == "وذلك" && paragraph.Is(point.At + 1, WordClass.Occasioned);

    /// <summary>، أن "…": the clause of the verb begins again with its quotation.</summary>
    private bool IsSplitThat(int at) => paragraph[at] == "ان" && paragraph.IsComma(at - 1) && paragraph.OpensQuotation(at + 1) is not null;

    /// <summary>، من جانبه.</summary>
    private bool IsNextSpeaker(int at) => paragraph[at] == "من" && paragraph.Is(at + 1, WordClass.OwnSide);

    /// <summary>، وفيما يخص; ، وعن أسباب: the next matter.</summary>
    private bool IsNextMatter(int at) =>
        paragraph[at] switch
        {
            "وفيما" => paragraph[at + 1] is "يخص" or "يتعلق",
            "الي" => paragraph[at + 1] is "ذلك" && paragraph.Form(at + 2) is { Participle: false },
            "وعن" => paragraph[at + 1] is "سبب" or "اسباب",
            _ => false,
        };

    /// <summary>، الأمر الذي تنفيه الحكومة; ، وعلى إثر ذلك: what others said or did upon it.</summary>
    private bool IsUponIt(int at) =>
        paragraph[at] switch
        {
            "الامر" => paragraph[at + 1] == "الذي" && paragraph.Form(at + 2) is { Verb.Denied: true, HasObject: true },
            "وعلي" => paragraph[at + 1] == "اثر",
            _ => false,
        };

    /// <summary>، من دون إضافة تفاصيل; ، دون أن يحدد: the article says what was not said.</summary>
    private bool IsWithheld(int at)
    {
        var without = paragraph[at] == "من" ? at + 1 : at;
        if (paragraph[without] != "دون")
            return false;
        return paragraph.Is(paragraph[without + 1] == "ان" ? without + 2 : without + 1, WordClass.Withheld);
    }

    /// <summary>، علما بأن; ، رغم; ، تماما (كما).</summary>
    private bool IsRemark(int at) => paragraph.Is(at, WordClass.NewsAside) || paragraph[at] is "رغم" or "تماما";

    /// <summary>، في خطوة; ، في وقت (تستمر فيه), but not ، في وقت لاحق.</summary>
    private bool IsAimOrTime(int at)
    {
        if (paragraph[at] != "في")
            return false;
        return paragraph.Is(at + 1, WordClass.Aim) || paragraph[at + 1] is "وقت" or "الوقت" && !paragraph.Is(at + 2, WordClass.WhichTime);
    }

    /// <summary>، مع بدء العمال إضرابا.</summary>
    private bool IsAlong(int at) =>
        paragraph[at] == "مع"
        && (
            paragraph.Is(at + 1, WordClass.Beginning) || ActionNoun.StandsAt(paragraph, at + 1) || paragraph[at + 1] is ['ت', _, 'ا', _, _]
        );

    /// <summary>، في بيان.</summary>
    private bool IsMessage(int at) => paragraph[at] == "في" && paragraph.Is(at + 1, WordClass.Message);

    /// <summary>، وعن سؤال «…»; ، وعند سؤاله عن; ، وردا على: the next question is put.</summary>
    private bool IsNextQuestion(int at) =>
        paragraph[at] == "وردا"
            ? paragraph[at + 1] == "علي"
            : paragraph.Is(at, WordClass.NextMatter) && paragraph.Is(at + 1, WordClass.Question);
}
