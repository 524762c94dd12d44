using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Finds the object of a verb that takes one: نفى البيت الأبيض وجود خطط.</summary>
internal sealed class ObjectFinder(SpeechParagraph paragraph)
{
    /// <summary>Tokens within which a comma closes words about where the subject is.</summary>
    private const int LongestPlace = 8;

    /// <summary>Tokens of a clause or title about the subject.</summary>
    private const int LongestDescription = 16;

    private readonly Adverbials _adverbials = new(paragraph);

    /// <summary>The object behind a subject; null when nothing follows that could be one.</summary>
    /// <param name="cue">The verb's token.</param>
    /// <param name="from">The token behind the subject.</param>
    /// <param name="form">The verb's form.</param>
    public Complement? Find(int cue, int from, VerbForm form)
    {
        var end = paragraph.SentenceEnd(cue);
        from = PastAdverbials(PastDescription(form, PastCompanions(from, end), end), end);
        if (from > cue + 1 && IsNextReport(from))
            return null;
        from = PastSelf(PastAudience(PastWhereabouts(from, end), end));
        if (from >= end || !CanBegin(from))
            return null;
        if (form.Verb.Lemma == "طلب" && paragraph[from] == "من")
            from = PastAsked(from, end);
        if (!form.HasObject && (paragraph[from] == "مع" || paragraph.Is(from, WordClass.PlainPreposition)) && !IsOfOwnDocument(from))
            return null;
        if (paragraph[from] == "ب")
            from++;
        return At(form.HasObject ? from : PastAlias(from), end);
    }

    /// <summary>Past days, adverbs, parentheses and adverbials between commas.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="end">The token behind the last that is looked at.</param>
    public int PastAdverbials(int at, int end) => _adverbials.Past(at, end);

    private Complement? At(int from, int end)
    {
        if (paragraph.OpensQuotation(from) is { } quotation && EndsWith(quotation, end))
            return new Complement(from, from + 1, quotation, ComplementKind.Object, "object");
        var isAlone = end - from < 2;
        return isAlone && !WordShape.HasArticle(paragraph[from]) && !WordShape.HasGovernedArticle(paragraph[from])
            ? null
            : new Complement(from, from, null, ComplementKind.Object, "object");
    }

    private bool EndsWith(Quotation quotation, int end) =>
        quotation.Close >= end - 2 || paragraph[quotation.Close + 1] == "." || paragraph.IsComma(quotation.Close + 1);

    private bool CanBegin(int at) =>
        paragraph.IsWord(at) || paragraph.QuotationAt(at) is not null || paragraph.Tokens[at].Kind == TokenKind.Number;

    /// <summary>نفى ذلك، مشيرا إلى; نفى ذلك، وقال</summary>
    private bool IsNextReport(int at) =>
        paragraph.IsComma(at - 1)
        && paragraph.MentionAt(at) is null
        && paragraph.Form(at) is { HasObject: false } form
        && (form.Participle || paragraph.IsJoinedVerb(at));

    /// <summary>نفت الحكومة وحليفتاها روسيا وإيران | مسؤوليتها: past those who speak with the subject.</summary>
    private int PastCompanions(int at, int end)
    {
        if (!RoleWord.IsCompanion(paragraph[at]))
            return at;
        at++;
        while (at < end && paragraph.MentionAt(at) is { Kind: not MentionKind.Other })
            at++;
        return at;
    }

    /// <summary>
    /// أدان المؤتمر الذي عقد أمس، | استخدام; فند فلان، ممثل الحركة في المدينة، | الاتهام: past what describes the subject, up to the
    /// comma that ends it.
    /// </summary>
    private int PastDescription(VerbForm form, int at, int end)
    {
        var isTitle =
            paragraph.IsComma(at) && paragraph.MentionAt(at - 1) is { Kind: MentionKind.Person } && RoleWord.Is(paragraph[at + 1]);
        if (!isTitle && !Agrees(form, at))
            return at;
        var comma = _adverbials.Comma(at, end);
        return
            comma > at
            && comma <= at + LongestDescription
            && comma + 2 < end
            && paragraph.IsWord(comma + 1)
            && paragraph[comma + 1][0] != 'و'
            ? comma + 1
            : at;
    }

    /// <summary>رفضت الهيئة التي, but not رفضت الهيئة المقترح الذي.</summary>
    private bool Agrees(VerbForm form, int at) =>
        paragraph.Is(at, WordClass.Agreeing)
        && paragraph[at] switch
        {
            "التي" => form.Gender == Gender.Feminine,
            "الذي" => form.Gender == Gender.Masculine,
            _ => true,
        };

    /// <summary>وصف أطباء يعملون داخل المدينة، | …</summary>
    private int PastWhereabouts(int at, int end)
    {
        if (!paragraph.Is(at, WordClass.Whereabouts))
            return at;
        var comma = _adverbials.Comma(at, end);
        return comma > at && comma < at + LongestPlace && comma + 3 < end ? PastAdverbials(comma + 1, end) : at;
    }

    /// <summary>توقعت الهيئة في تقريرها | عن الطقس سماء غائمة: what the document of whoever speaks is about.</summary>
    private bool IsOfOwnDocument(int at) => paragraph[at] is "عن" && Pronouns.Without(paragraph[at - 1]).Skip(1).Any(SourceNoun.IsDocument);

    /// <summary>أعلن البنتاغون نفسه | الخبر, أعلن الملك رحمه الله | رفضه.</summary>
    private int PastSelf(int at)
    {
        if (paragraph.Is(at, WordClass.Self))
            return at + 1;
        if (!paragraph.Is(at, WordClass.Blessing) || paragraph[at + 1] is not "الله")
            return at;
        return paragraph.IsWord(at + 2) ? at + 2 : at + 3; // – أيده الله – | عمق العلاقات
    }

    /// <summary>أكد للجميع | حرصه</summary>
    private int PastAudience(int at, int end) => paragraph.Is(at, WordClass.Audience) && at + 1 < end ? at + 1 : at;

    /// <summary>طلب من الحكومة | توضيحا; طلبت من رعاياها | توخي الحذر</summary>
    private int PastAsked(int from, int end)
    {
        if (SpeakerPhrase.End(paragraph, from + 1, end, tight: true) is var asked && asked > from + 1)
            return PastAdverbials(asked, end);
        return from + 3 < end && paragraph.IsWord(from + 1) && PossessedThing.Is(paragraph, from + 1) ? from + 2 : from;
    }

    /// <summary>أعلنت بعثة الأمم المتحدة "يونامي" | مقتل</summary>
    private int PastAlias(int at) =>
        paragraph.OpensQuotation(at) is { Length: <= 2 } alias && paragraph.IsWord(alias.Close + 1) && paragraph.EndsMention(at - 1)
            ? alias.Close + 1
            : at;
}
