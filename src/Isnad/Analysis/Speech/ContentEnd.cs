using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech;

/// <summary>Finds where reported content ends: as a rule with the sentence, else before a further cue, a source phrase, or words that lead away from what was said.</summary>
internal sealed class ContentEnd(SpeechParagraph paragraph, SpeechLexicon lexicon)
{
    private const int Window = 8;

    /// <summary>The token behind the last of the content.</summary>
    /// <param name="complement">How the content is introduced.</param>
    /// <param name="cue">The cue's token.</param>
    public int Find(Complement complement, int cue)
    {
        if (complement.Quotation is { } quotation) return Math.Min(quotation.Close, paragraph.Tokens.Count);
        var content = complement.Content;
        var end = OfSentence(content);
        var at = InSentence(content, end, complement.IsNoun);
        if (complement.IsNoun && Closing(content, at, cue) is var closing && closing < at) return closing;
        if (at < end || complement.Kind is not ComplementKind.Colon) return at;
        // Behind a colon without marks the words go on to the paragraph's end, or to the next cue.
        while (end < paragraph.Tokens.Count && !OpensWithCue(end)) end = OfSentence(end);
        return end;
    }

    /// <summary>لندن، التي تتهم موسكو بالتسميم، طردت …: the comma that closes the clause in which the cue stands.</summary>
    private int Closing(int content, int end, int cue)
    {
        if (cue < 2 || paragraph[cue - 1] is not ("الذي" or "التي" or "الذين") || !paragraph.IsComma(cue - 2)) return end;
        for (var i = content + 1; i < end - 1; i++) if (paragraph.IsComma(i) && !paragraph.Quoted(i) && paragraph[i + 1] is not ['و', ..]) return i;
        return end;
    }

    /// <summary>، من دون إضافة تفاصيل, ، دون أن يحدد: the article says what was not said.</summary>
    private bool Withholds(int at) => paragraph[at] == "دون" && (paragraph.Is(at + 1, WordClass.Withheld) || paragraph[at + 1] == "ان" && paragraph.Is(at + 2, WordClass.Withheld));

    /// <summary>Where the content of a whole sentence ends, for a source phrase.</summary>
    /// <param name="content">The first token.</param>
    public int FindInSentence(int content) => InSentence(content, OfSentence(content), noun: false);

    /// <summary>A sentence that ends inside a quotation goes on to the quotation's end.</summary>
    private int OfSentence(int token)
    {
        var end = paragraph.SentenceEnd(token);
        return end < paragraph.Tokens.Count && paragraph.Quoted(end - 1) && paragraph.QuotationAt(end - 1) is { } open && open.Open >= token && open.Close < paragraph.Tokens.Count ? open.Close + 1 : end;
    }

    private bool OpensWithCue(int at)
    {
        while (at < paragraph.Tokens.Count && !paragraph.IsWord(at) && paragraph.QuotationAt(at) is null) at++;
        for (var i = at; i < paragraph.Tokens.Count && i < at + 5; i++)
        {
            if (paragraph.MentionAt(i) is null && lexicon.Form(paragraph[i]) is { } form && (!form.Verb.Complements.HasFlag(Complements.Strong) || Near(i)) && (i == at || !paragraph.Quoted(i))) return true;
            if (OpensPhrase(i)) return true;
        }
        return false;
    }

    private int InSentence(int content, int end, bool noun)
    {
        for (var i = content + 1; i < end; i++)
        {
            if (paragraph.Quoted(i) || !paragraph.IsWord(i)) continue;
            var word = paragraph[i];
            var mark = paragraph.IsComma(i - 1) || paragraph.IsDash(i - 1) || paragraph[i - 1] is "؛" or ";" || paragraph.ClosesQuotation(i - 1) is not null;
            if (OpensPhrase(i) && (mark || i > content + 1)) return i;
            if (noun && NounTail.Begins(paragraph, i, content) || EndsBefore(i, mark, noun) || LeadsAway(i, content, noun, mark) || Contradicts(i, content, mark) || Answers(i, content) || Another(i, content)) return i;
        }
        return end;
    }

    /// <summary>Whether a source phrase begins at a token: بحسب, وفقا ل, على حد قول, كما قال.</summary>
    public bool OpensPhrase(int at)
    {
        var word = paragraph[at];
        if (word is "بحسب" or "حسبما" or "وفقا" or "طبقا" or "بحسبما" or "وفقما") return !NoSource(at + 1) && (word is "حسبما" or "بحسبما" or "وفقما" || SourceSense.IsSource(paragraph, at + 1));
        if (word is "حسب" or "وفق") return !NoSource(at + 1) && SourceSense.IsSource(paragraph, at + 1);
        if (word is "نقلا" && paragraph[at + 1] is "عن") return true;
        if (word is "علي" && paragraph[at + 1] is "حد" && paragraph[at + 2] is "قول" or "قوله" or "قولها" or "قولهم" or "تعبير" or "تعبيره" or "تعبيرها" or "تعبيرهم" or "وصفه" or "وصفها" or "زعمه" or "زعمها" or "زعمهم" or "وصفهم") return true;
        if (word is "علي" && paragraph[at + 1] is "ما" && lexicon.Form(paragraph[at + 2]) is not null) return true;
        return word is "كما" && paragraph.IsComma(at - 1) && lexicon.Form(paragraph[at + 1]) is { Participle: false } form && !Near(at + 1) && (form.Verb.Complements.HasFlag(Complements.Clause) && !form.Verb.Complements.HasFlag(Complements.Object));
    }

    /// <summary>Whether what follows "according to" is a rule or a measure, not a source.</summary>
    public static bool IsMeasure(string word) => WordClass.Measure.Has(word);

    private bool NoSource(int at) => paragraph.Is(at, WordClass.Measure);

    private bool EndsBefore(int at, bool mark, bool noun)
    {
        var word = paragraph[at];
        if (paragraph.MentionAt(at) is not null) return false;
        if (lexicon.Form(word) is { } form)
        {
            var joined = lexicon.IsJoined(word);
            var wanted = form.Verb.Complements;
            if (form.Participle && word[^1] == 'ا' && form.Verb.Lemma != "جدد" && !wanted.HasFlag(Complements.Strong) && paragraph.IsWord(at - 1) && paragraph[at + 1] is not ("في" or "من" or "علي" or "مع") && paragraph[at - 1] is not ("كان" or "وكان" or "يكون" or "بات" or "ظل" or "ليس" or "غير") && paragraph.Written(at)[^1] is 'ا' or '\u064B') return true; // … واصفا
            if (form.Participle) return (mark && (wanted.HasFlag(Complements.Strong) ? Near(at) : true)) || (word[^1] == 'ا' && (Adjacent(at) || TakesNext(at, wanted))) || (word is "لافته" or "مشيره" or "قايله" or "موكده" or "مضيفه" && Adjacent(at)) || Says(at, form);
            if (joined && mark && (!wanted.HasFlag(Complements.Strong) || form.Verb.Lemma is "وجه" or "امر") && TakesNext(at, wanted) && !(form.HasObject && paragraph[at + 1][0] == 'ب')) return true; // ودعاه إلى, ووجه بسرعة
            if (joined && !wanted.HasFlag(Complements.Strong) && !form.HasObject && form.Gender != Gender.Masculine && !WordClass.NounVerb.Has(word[1..]) && TakesNext(at, wanted)) return true; // وأوصوا ب
            if (noun && mark && joined && !WordClass.NounVerb.Has(word[1..]) && (form.HasObject || word[1] is not ('ي' or 'ت') || paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null)) return true; // ، ويراها المراقبون تحديا
            if (form.HasObject && !Adjacent(at)) return false;
            if (joined && !(WordClass.NounVerb.Has(word[1..]) || wanted.HasFlag(Complements.Strong)) && (mark || Near(at))) return true;
            if (joined && Near(at) && (mark || !WordClass.NounVerb.Has(word[1..]))) return true;
            if (mark && joined && !wanted.HasFlag(Complements.Strong)) return true;
            return false;
        }
        var opens = WordClass.Turn.Has(word) || mark && (word is "بعدما" or "عندما" || word is "بعد" && paragraph[at + 1] is "ان") || word is "في" && paragraph[at + 1] is "حين" || word is "غير" && paragraph[at + 1] is "ان" or "انه" or "انها" or "انهم";
        if (opens && paragraph.IsDash(at - 1) && Enumerable.Range(at + 1, 4).Any(paragraph.IsDash)) return false; // - كما قيل -
        if (!opens) return false;
        if (word is "كما" && paragraph.MentionAt(at + 1) is null && lexicon.Form(paragraph[at + 1]) is { Participle: false, HasObject: false, Verb.Complements: var further } && further.HasFlag(Complements.Clause) && further.HasFlag(Complements.Object) && !paragraph.Is(at + 1, WordClass.NounVerb)) return true; // كما أظهرت صورة
        for (var i = at + 1; i <= at + 7 && i < paragraph.Tokens.Count; i++)
        {
            if (paragraph.IsComma(i) || paragraph[i] is ".") return false;
            if (paragraph.MentionAt(i) is null && lexicon.Form(paragraph[i]) is { Participle: false } next && (!paragraph.Is(i, WordClass.NounVerb) || (i == at + 1 && Near(i))) && (Near(i) || i == at + 1 && word is "لكنه" or "لكنها" or "لكنهم" or "ولكنه" or "ولكنها" || i <= at + (word is "الا" or "غير" ? 4 : 2) && !next.Verb.Complements.HasFlag(Complements.Strong))) return true;
        }
        return false;
    }

    private bool LeadsAway(int at, int content, bool noun, bool mark)
    {
        var (word, next) = (paragraph[at], paragraph[at + 1]);
        if (at <= content + (mark || word == "وقد" ? 0 : 2)) return false;
        if (word == "في" && next is "اشاره" && paragraph[at + 2] is "الي" or "منه" or "منها") return true;
        if (noun && mark && word is "يبدو" or "تبدو" or "يظهر") return true;
        if (mark && word is "من" && next is "جانبه" or "جهته" or "جانبها" or "جهتها" or "ناحيته" or "ناحيتها") return true;
        if (mark && word is "علما" or "يذكر" or "وياتي" or "وتاتي" or "يشار") return true;
        if (word is "ان" && paragraph.IsComma(at - 1) && paragraph.OpensQuotation(at + 1) is not null) return true;
        if (noun && paragraph.IsComma(at - 1) && word is "ان" or "انه" or "انها" or "انهم") return true; // the clause of the verb before
        if (word is "وهو" && next is "ما" or "امر") return true;
        if (paragraph.IsComma(at - 1) && (word is "في" && (next is "مسعي" or "محاوله" or "خطوه" or "اشاره" || next is "وقت" or "الوقت" && paragraph[at + 2] is not ("سابق" or "لاحق" or "مبكر" or "متاخر" or "نفسه" or "ذاته" or "الحالي")) || noun && word is "قبل" && next is "ان")) return true;
        if (at > content + 3 && paragraph.IsComma(at - 1) && (word is "في" && WordClass.Message.Has(next) || IsAsked(word, next))) return true;
        if (mark && word is "وفيما" && next is "يخص" or "يتعلق" || mark && word is "وعن" && next is "سبب" or "اسباب") return true; // the next matter
        if (noun && at > content + 3 && word is "ردا" && next is "علي") return true;
        if (mark && word is "وذلك" && next is "وسط" or "فيما" or "اثر" or "قبيل" or "غداه" or "بعيد") return true;
        if (!noun && paragraph.IsComma(at - 1) && word is "مع" && (SourceSense.IsVerbalNoun(paragraph, at + 1) || next is ['ت', _, 'ا', _, _] || next is "بدء" or "بدايه" or "قرب" or "دخول" or "وصول")) return true; // ، مع بدء العمال إضرابا
        if (word is "وذلك" && next is "في" or "خلال" or "علي" or "حسب" or "بعد" or "ضمن" or "عقب" or "اثناء") return true;
        if (mark && word is "رغم" or "تماما") return true;
        if (mark && Withholds(word is "من" ? at + 1 : at)) return true;
        if (paragraph.IsComma(at - 1) && WordClass.Gesture.Has(word)) return true; // ، ملقيا باللوم على
        if (!noun) return false;
        if (at > content + 1 && word[0] == 'و' && word.Length > 4 && IsVerbLike(word) && word[^1] == 'ت' && PhraseBounds.IsFinite(paragraph, at) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null)) return true;
        if (at > content + 1 && word is "بعد" or "عقب" || at > content + 1 && word is "والذي" or "والتي" or "والذين" || mark && word is "كما" && !paragraph.IsDefinite(at + 1)) return true; // فتح الأجواء بعد ساعات من …
        if (paragraph.IsComma(at - 1) && paragraph.MentionAt(at) is null && !paragraph.IsDefinite(at) && word.Length is >= 3 and <= 5 && paragraph.MentionAt(at + 1) is { Kind: MentionKind.Person } && !SpeakerPhrase.IsTitleLike(word)) return true; // ، وقف فلان بحزم
        if (mark && word is "شانه" or "شانها") return true;
        if (word is "وقد" && at > content || word is "قد" && paragraph.IsComma(at - 1)) return true;
        if (word is "حيث" && !mark && paragraph[at - 1] is not "من") return true;
        if (word is "وصدر" or "وصدق" or "وصودق") return true; // what became of the ruling
        if (mark && word is "بعد" or "عقب" or "اثر" && paragraph.ClosesQuotation(at - 1) is null) return true;
        if (mark && (word is "علي" && next is "الرغم" || word is "وذلك" && next is not ['ل' or 'ب', ..])) return true;
        if (mark && word is "بينما" or "فيما" or "مما" or "ما" or "وهو" or "وهي" or "الامر" or "لكن" or "وقد" or "وكان" or "وكانت" or "لكنه" or "لكنها") return true;
        if (paragraph.IsComma(at - 1) && paragraph.MentionAt(at) is null && PhraseBounds.IsFinite(paragraph, at) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null || SpeakerPhrase.IsTitleLike(paragraph[at + 1]))) return true; // بعد إعلان كذا، حاولت الوزارة
        if (paragraph.IsComma(at - 1) && lexicon.Form(word) is { Participle: false, HasObject: false } && Near(at)) return true; // وعندما سئل عن دعوة الرئيس إلى كذا، قال: «…»
        return mark && word[0] == 'و' && word.Length > 3 && IsVerbLike(word);
    }

    /// <summary>، وعلى سؤال «…», ، وعند سؤاله عن: the next question is put.</summary>
    private static bool IsAsked(string word, string next) => word is "وعلي" or "وعند" or "وعن" or "وردا" or "وحول" && next is "سوال" or "سواله" or "سوالها" or "السوال" or "علي";

    /// <summary>، أجاب الوزير: «…»: another cue with its subject and its words behind it.</summary>
    private bool Answers(int at, int content) =>
        at > content + 6 && paragraph.IsComma(at - 1) && !Enumerable.Range(at - 6, 5).Any(paragraph.IsComma) && !paragraph.Is(content, WordClass.Stop | WordClass.Day) && paragraph[content] is not ("في" or "مع" or "من") && paragraph.MentionAt(at) is null && paragraph[at][0] is not ('ي' or 'ت') && lexicon.Form(paragraph[at]) is { Participle: false, HasObject: false, Verb.Complements: var wanted } && wanted.HasFlag(Complements.Clause) && !wanted.HasFlag(Complements.Strong)
        && Near(at) && paragraph.MentionAt(at + 1) is { Kind: not MentionKind.Other } or null && (paragraph.MentionAt(at + 1) is not null || paragraph[at + 1] == ":" || paragraph.OpensQuotation(at + 1) is { Length: > 3 } || SpeakerPhrase.IsTitleLike(paragraph[at + 1]) || lexicon.Source(paragraph[at + 1]) is not null);

    /// <summary>، لكن …, ، غير أن …: the article sets something against what was said.</summary>
    private bool Contradicts(int at, int content, bool mark) =>
        mark && at > content + 2 && paragraph[at] is "لكن";

    /// <summary>، الذي كان فلان قد وصفه, ، وهو يقول: what another, or the same, says is a statement of its own.</summary>
    private bool Another(int at, int content)
    {
        if (at <= content + 1) return false;
        if (paragraph.SentenceEnd(at) - at <= 9 && paragraph.Is(at, WordClass.Relative) && lexicon.Form(paragraph[at + 1]) is { HasObject: true, Participle: false, Verb.Lemma: "وصف" or "اعتبر" or "سمي" or "اسمي" or "صنف" }) return true;
        if (paragraph[at] is "الذي" or "التي" or "الذين" && lexicon.Form(paragraph[at + 1]) is { Participle: false, Verb.Complements: var says } said && !said.HasObject && says.HasFlag(Complements.Clause) && !says.HasFlag(Complements.Strong) && paragraph[at + 2] is "انها" or "انه" or "انهم") return true; // التي قال إنها
        if (!paragraph.IsComma(at - 1) || paragraph[at] is not ("الذي" or "التي" or "الذين" or "والذي" or "والتي" or "وهو" or "وهي")) return false;
        for (var i = at + 1; i < Math.Min(paragraph.SentenceEnd(at), at + 6); i++)
        {
            if (!paragraph.IsWord(i)) return false;
            if (paragraph.MentionAt(i) is null && lexicon.Form(paragraph[i]) is { Participle: false, Verb.Complements: var wanted } form && (Near(i) || form.HasObject && form.Verb.Lemma is "وصف" or "اعتبر" || i == at + 1 && paragraph[at] is "وهو" or "وهي" && wanted.HasFlag(Complements.Object)) && !wanted.HasFlag(Complements.Strong)) return true;
        }
        return false;
    }

    /// <summary>A word with و that looks like a verb: واستدعت, وطالبوا; nouns mostly have the article.</summary>
    private static bool IsVerbLike(string word) => !word.StartsWith("وال", StringComparison.Ordinal) && ((word.EndsWith('ت') && !word.EndsWith("ات", StringComparison.Ordinal)) || word.EndsWith("وا", StringComparison.Ordinal) || word is "ولم" or "ولا");

    /// <summary>دون استخدام القوة | مشددة على أن: a feminine participle with its clause right behind is no adjective.</summary>
    public bool Says(int at, VerbForm form) => form.Participle && paragraph[at][^1] == 'ه' && form.Verb.Complements.HasFlag(Complements.Clause) && !form.Verb.Complements.HasFlag(Complements.Strong)
        && (Complement.OpensClause(paragraph[at + 1]) || paragraph[at + 1] is "الي" or "علي" && Complement.OpensClause(paragraph[at + 2]));

    /// <summary>معبرا عن, داعيا إلى: the participle's own preposition follows.</summary>
    public bool TakesNext(int at, Complements wanted) => paragraph[at + 1] switch
    {
        "عن" => wanted.HasFlag(Complements.About),
        "الي" => wanted.HasFlag(Complements.To),
        "علي" => wanted.HasFlag(Complements.On),
        "من" => wanted.HasFlag(Complements.Of),
        "في" => wanted.HasFlag(Complements.In),
        "ب" or "بـ" => wanted.HasFlag(Complements.With),
        ['ب', _, _, _, ..] => wanted.HasFlag(Complements.With) && paragraph.IsJoinedPreposition(at + 1),
        _ => false,
    };

    private bool Adjacent(int at)
    {
        for (var i = at + 1; i <= at + 3 && i < paragraph.Tokens.Count; i++) if (Complement.OpensClause(paragraph[i]) || paragraph[i] == ":" || paragraph.OpensQuotation(i) is not null) return true;
        return false;
    }

    /// <summary>Whether أن, a colon or a quotation stands within the next few words.</summary>
    public bool Near(int at)
    {
        for (var i = at + 1; i < paragraph.Tokens.Count && i <= at + Window; i++)
        {
            if (Complement.OpensClause(paragraph[i]) || paragraph[i] == ":" || paragraph.OpensQuotation(i) is { Length: > 2 }) return true;
            if (paragraph[i] is ".") return false;
        }
        return false;
    }
}
