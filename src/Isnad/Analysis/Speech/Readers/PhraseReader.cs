using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Cues;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Reads source phrases: بحسب X, وفقا لـ X, نقلا عن X, على حد قول X, حسبما ذكرت X, كما قال X.</summary>
internal sealed class PhraseReader
{
    /// <summary>Stems rarer than this may be parts of a name.</summary>
    private const float Common = 6f;

    private readonly SpeechParagraph _paragraph;
    private readonly SpeakerMemory _memory;
    private readonly SpeakerResolver _resolver;
    private readonly CarrierFinder _carriers;
    private readonly DraftList _drafts;
    private readonly PhraseOpening _openings;
    private readonly PhraseDrafts _phrases;
    private readonly PhraseContent _contents;
    private readonly OwnWordsPhrase _own;
    private readonly JoinedSpeaker _joined;

    public PhraseReader(
        SpeechParagraph paragraph,
        SpeakerMemory memory,
        SpeakerResolver resolver,
        CarrierFinder carriers,
        ContentEnd ends,
        DraftList drafts
    )
    {
        (_paragraph, _memory, _resolver, _carriers, _drafts) = (paragraph, memory, resolver, carriers, drafts);
        _openings = new PhraseOpening(paragraph, ends);
        _phrases = new PhraseDrafts(paragraph, drafts);
        _contents = new PhraseContent(paragraph, ends, drafts, _phrases);
        _own = new OwnWordsPhrase(paragraph, memory, ends, drafts, _phrases);
        _joined = new JoinedSpeaker(paragraph);
    }

    /// <summary>Reads the phrase at a token; gives the last token that was used, null when there is no phrase.</summary>
    public int? Read(int at)
    {
        if (_openings.End(at) is not { } source || source >= _paragraph.Tokens.Count || IsMeasure(source) || IsPending(source))
            return null;
        var (from, verb) = _openings.PastVerb(at, source);
        from = PastAdjuncts(from, verb);
        if (from >= _paragraph.Tokens.Count)
            return null;
        if (_paragraph.Is(from, WordClass.OwnWords | WordClass.OwnTerms))
            return _own.Ahead(at, from) ?? _own.Behind(at, from);
        if (_paragraph.Is(from, WordClass.Wording))
            from++;
        if (from >= _paragraph.SentenceEnd(at) || !verb && from == source && !SourceSense.IsSource(_paragraph, from))
            return null;
        if (Named(from, _paragraph.SentenceEnd(at)) is not { } named)
            return verb && (!PhraseOpening.IsAs(_paragraph[at]) || EndsSentence(from)) ? Dropped(at, source, from) : null;
        if (!verb && IsMereThing(from, named.Speaker))
            return null;
        return _contents.Place(WithToldMedium(WithSourceBehind(new SourcePhrase(at, source, named.End - 1, named.Speaker, verb)), from));
    }

    /// <summary>…، كما قال. …، كما قالت في مؤتمر صحفي.</summary>
    private bool EndsSentence(int at) => _paragraph[at] is "." || _paragraph[at] is "في" && Occasion.Is(_paragraph[at + 1]);

    /// <summary>وفق القانون, وفقا لقواعد: a rule or a measure, no source.</summary>
    private bool IsMeasure(int at) =>
        ContentEnd.IsMeasure(_paragraph[at]) || _paragraph[at] is ['ل', _, _, _, _, ..] joined && ContentEnd.IsMeasure(joined[1..]);

    /// <summary>على ذمة المحاكمة: the proceeding is pending.</summary>
    private bool IsPending(int at) => _paragraph[at - 1] == "ذمه" && WordClass.Trial.Has(WordShape.WithoutArticle(_paragraph[at]));

    /// <summary>
    /// Past what stands between the phrase's words and the source: وفقا لهذا | التقرير, ما عبر عنه | فلان, حسبما أعلن الجمعة | فلان, كما قال
    /// لرويترز | فلان.
    /// </summary>
    private int PastAdjuncts(int from, bool verb)
    {
        if (_paragraph[from] is "هذا" or "هذه" && _paragraph.IsDefinite(from + 1))
            from++;
        if (!verb)
            return from;
        if (_paragraph.Is(from, WordClass.Thereof))
            from++;
        while (_paragraph.Is(from, WordClass.Day) && _paragraph.MentionAt(from) is null)
            from++;
        return ToldMedium.Past(_paragraph, from, _paragraph.SentenceEnd(from));
    }

    /// <summary>The source that the words name, and the token behind them; null when they name none.</summary>
    private (Speaker Speaker, int End)? Named(int from, int limit)
    {
        var joined = _paragraph[from] is ['ل', _, _, _, ..] && _paragraph.Is(from - 1, WordClass.Accord);
        var end = joined ? _joined.End(from, limit) : SpeakerPhrase.End(_paragraph, from, limit);
        end = BeforeWords(from, end, limit);
        if (end <= from || _resolver.Named(_paragraph, from, end, null) is not { } speaker)
            return null;
        end = PastNaming(end, limit);
        return (joined ? _joined.Bare(speaker, from) : speaker, end);
    }

    /// <summary>
    /// وبحسب تقرير الشركة | تراجع أداء البورصة: where no mark, فإن or clause about the source ends it, what it says may follow at once.
    /// </summary>
    private int BeforeWords(int from, int end, int limit)
    {
        if (end >= limit || !_paragraph.IsWord(end) || _paragraph.Is(end, WordClass.Hence | WordClass.Relative))
            return end;
        var tight = SpeakerPhrase.End(_paragraph, from, limit, tight: true);
        if (tight > from && tight < end && BeginsWords(tight))
            return tight;
        for (var i = from + 1; i < end; i++)
            if (BeginsWords(i) && IsCommon(i))
                return i;
        return end;
    }

    /// <summary>ووفقا للهيئة العليا للانتخابات | شارك ثلث الناخبين: a common word that no name goes on with.</summary>
    private bool IsCommon(int at) =>
        WordRarity.Of(_paragraph[at]) < Common
        && !_paragraph.IsIndefiniteNisba(at)
        && _paragraph.MentionAt(at - 1) is not { Kind: MentionKind.Other }
        && !_paragraph.Is(at, WordClass.Attached | WordClass.Rank | WordClass.Stop);

    private bool BeginsWords(int at) =>
        _paragraph.IsWord(at)
        && _paragraph.MentionAt(at) is null
        && !_paragraph.IsDefinite(at)
        && !WordShape.HasGovernedArticle(_paragraph[at])
        && _paragraph[at][0] != 'و'
        && PhrasePreposition.At(_paragraph, at) is null
        && !NameWord.IsRare(_paragraph, at)
        && !RoleWord.Is(_paragraph[at])
        && !Arabic.Names.GivenNames.Has(_paragraph[at])
        && (
            _paragraph.IsDefinite(at - 1)
            || WordShape.HasGovernedArticle(_paragraph[at - 1])
            || _paragraph.IsName(at - 1)
            || _paragraph.ClosesQuotation(at - 1) is not null
        );

    /// <summary>Past a clause that gives the source another name: الشركة التي وصفها التقرير ….</summary>
    private int PastNaming(int end, int limit)
    {
        if (!_paragraph.Is(end, WordClass.Relative) || _paragraph.Form(end + 1) is not { HasObject: true })
            return end;
        var behind = SpeakerPhrase.End(_paragraph, end + 2, limit);
        return behind > end + 2 ? behind : end;
    }

    /// <summary>Whether a body is only called so by its form and is a thing that says nothing, nor a document.</summary>
    private bool IsMereThing(int from, Speaker speaker) =>
        speaker.Role == LinkRole.Body && ThingNoun.Is(_paragraph, from) && !SourceNoun.IsDocument(_paragraph[from]);

    /// <summary>حسبما ذكر: whoever spoke last, whose words the sentence is.</summary>
    private int? Dropped(int at, int source, int from)
    {
        if (_drafts.LastInSentence(at) is not null)
            return null;
        if (_memory.Dropped(_paragraph.Form(from - 1)?.Gender ?? Gender.Masculine) is not { } speaker)
            return null;
        var phrase = new SourcePhrase(at, source, from - 1, speaker, true);
        return _phrases.Add(phrase, _paragraph.SentenceStart(at), at, "phrase dropped") ? phrase.Last : null;
    }

    /// <summary>وفق ما قال مسؤول | لرويترز, كما قال لرويترز | مسؤول: the medium that was told carries it.</summary>
    private SourcePhrase WithToldMedium(SourcePhrase phrase, int subject)
    {
        if (!phrase.Verb || phrase.Speaker.IsMedia || phrase.Through.Count > 0)
            return phrase;
        var behind = _paragraph.IsComma(phrase.Next) ? phrase.Next + 1 : phrase.Next;
        while (_paragraph.Is(behind, WordClass.Day))
            behind++;
        var end = ToldMedium.Past(_paragraph, behind, _paragraph.SentenceEnd(phrase.At));
        var medium = _carriers.Find(phrase.Source, subject, phrase.Speaker) ?? _carriers.Find(behind, end, phrase.Speaker);
        return medium is null ? phrase : phrase with { Through = [medium], Told = true, Last = end - 1 };
    }

    /// <summary>بحسب الوكالة عن مسؤول: a medium, or reports, only carry what the source behind them says.</summary>
    private SourcePhrase WithSourceBehind(SourcePhrase phrase)
    {
        if (!phrase.Speaker.IsMedia && !(phrase.Speaker.Vague && !IsKnowledge(phrase.Last)))
            return phrase;
        var end = _paragraph.SentenceEnd(phrase.At);
        if ((Behind(phrase.Next, end) ?? Behind(PastCircumstances(phrase.Next, end), end)) is not { } behind)
            return phrase;
        return phrase with { Through = [phrase.Speaker], Speaker = behind.Speaker, Last = behind.End - 1 };
    }

    /// <summary>بحسب ما نقلت الصحيفة، مساء أمس، | عن مسؤول: past when, between commas.</summary>
    private int PastCircumstances(int at, int end)
    {
        if (!_paragraph.IsComma(at) || !_paragraph.Is(at + 1, WordClass.Day))
            return at;
        while (at < end && (_paragraph.IsComma(at) || _paragraph.Is(at, WordClass.Day) || _paragraph[at] is "من"))
            at++;
        return at;
    }

    /// <summary>بحسب المعلومات المتوافرة عن الرجل: behind information عن tells what it is about.</summary>
    private bool IsKnowledge(int at) => Clitics.WithoutConjunction(_paragraph[at]) is "معلومات" or "المتوافره";

    /// <summary>The speaker behind a carrier's عن, also where the carrier only describes him: عن ما وصفته بمصدر في السلطة.</summary>
    private (Speaker Speaker, int End)? Behind(int at, int limit)
    {
        if (_paragraph[at] is "\"" or "»" or "”")
            at++;
        if (_paragraph[at] is not ("عن" or "عما"))
            return null;
        var from = at + 1;
        if (_paragraph[from] is "ما" or "من")
            from++;
        var described = _paragraph.Form(from) is { HasObject: true };
        if (described)
            from++;
        if (from >= limit)
            return null;
        var joined = described && _paragraph[from] is ['ب', _, _, _, ..];
        var end = joined ? _joined.End(from, limit) : SpeakerPhrase.End(_paragraph, from, limit);
        if (end <= from || _resolver.Named(_paragraph, from, end, null) is not { } speaker)
            return null;
        return (joined ? _joined.Bare(speaker, from) : speaker, end);
    }
}
