using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Passes over what stands between a subject and its verb's object.</summary>
/// <remarks>Days, adverbs, occasions, whom somebody spoke to, words between commas.</remarks>
internal sealed class Adverbials(SpeechParagraph paragraph)
{
    private const int FarthestComma = 30;
    private readonly TimeSpans _times = new(paragraph);

    /// <summary>The first token that belongs to no adverbial.</summary>
    /// <param name="at">The first token.</param>
    /// <param name="end">The token behind the last that is looked at.</param>
    public int Past(int at, int end)
    {
        while (at < end)
        {
            var behind = PastOne(at, end);
            if (behind == at)
                return at;
            at = behind;
        }
        return at;
    }

    /// <summary>The next comma within thirty tokens; the token itself where there is none.</summary>
    /// <param name="at">The token.</param>
    /// <param name="end">The token behind the last that is looked at.</param>
    public int Comma(int at, int end)
    {
        for (var i = at + 1; i < end && i < at + FarthestComma; i++)
        {
            if (paragraph.IsComma(i))
                return i;
        }
        return at;
    }

    private int PastOne(int at, int end)
    {
        var behind = PastFixed(at);
        if (behind == at)
            behind = PastMessage(at, end);
        if (behind == at)
            behind = _times.Past(at, end);
        if (behind == at)
            behind = PastVoice(at, end);
        if (behind == at)
            behind = PastOccasion(at, end);
        if (behind == at)
            behind = PastHearers(at, end);
        return behind == at ? PastMark(at, end) : behind;
    }

    /// <summary>اليوم, أيضا, بشكل واضح, فيها, من جانبه, فيما بعد, على الفور.</summary>
    private int PastFixed(int at)
    {
        if (paragraph.Is(at, WordClass.Day | WordClass.Adverb | WordClass.BackReference) && !paragraph.Is(at, WordClass.Thing))
            return at + (paragraph.Is(at, WordClass.Manner) ? 2 : 1);
        return paragraph[at] switch
        {
            "الاول" when paragraph[at - 1] == "امس" => at + 1,
            "من" when paragraph.Is(at + 1, WordClass.OwnSide) => at + 2,
            "فيما" when paragraph[at + 1] == "بعد" => at + 2,
            "علي" when paragraph.Is(at + 1, WordClass.Upon) => at + 2,
            _ => at,
        };
    }

    /// <summary>
    /// في بيان, في تغريدة له, في بيان صحفي, في كلمته: past what holds the words, where the object follows without a comma.
    /// </summary>
    private int PastMessage(int at, int end)
    {
        if (
            paragraph[at] != "في"
            || !IsOwned(paragraph[at + 1]) && (!paragraph.Is(at + 1, WordClass.Message) || paragraph.IsDefinite(at + 1))
        )
            return at;
        var i = at + 2;
        while (i < end && (paragraph.Is(i, WordClass.Day | WordClass.BackReference) || IsAttribute(i)))
            i++;
        return i < end && paragraph.IsWord(i) ? i : at;
    }

    /// <summary>(بيان) صحفي</summary>
    private bool IsAttribute(int at) =>
        paragraph.IsIndefiniteNisba(at) && !paragraph.Is(at, WordClass.Thing | WordClass.Topic) && !ActionNoun.StandsAt(paragraph, at);

    /// <summary>على لسان الناطق باسمه, بلسان فلان.</summary>
    private int PastVoice(int at, int end)
    {
        var from = paragraph[at] switch
        {
            "بلسان" => at + 1,
            "علي" when paragraph[at + 1] == "لسان" => at + 2,
            _ => at,
        };
        return from > at && SpeakerPhrase.End(paragraph, from, end, tight: true) is var voice && voice > at + 2 ? voice : at;
    }

    private int PastOccasion(int at, int end)
    {
        if ((paragraph.Is(at, WordClass.During) || paragraph[at] == "بعد") && IsOwned(paragraph[at + 1]))
            return PastOwned(at, end);
        if (paragraph.Is(at, WordClass.During) && Meeting(at + 1, end) is var met && met > at + 1)
            return met;
        if (paragraph[at] != "في" || !Occasion.Is(paragraph[at + 1]))
            return at;
        // في مؤتمر صحفي في العاصمة، | …
        return Comma(at, end) is var comma && comma > at && comma < at + 9 ? comma + 1 : PastMedium(at, end);
    }

    /// <summary>خلال اللقاء | حرص, خلال الاتصال الهاتفي | أهمية: past a definite occasion, where an object follows; else the token itself.</summary>
    private int Meeting(int at, int end)
    {
        if (!WordShape.HasArticle(paragraph[at]) || !Occasion.Is(paragraph[at]))
            return at;
        var behind = at + 1;
        while (behind < end && (IsDefiniteNisba(behind) || paragraph.Is(behind, WordClass.Day)))
            behind++;
        return behind + 1 < end && BeginsObject(behind) ? behind : at;
    }

    private bool IsDefiniteNisba(int at) =>
        paragraph.IsDefinite(at) && WordShape.IsNisba(paragraph[at]) && !paragraph.Is(at, WordClass.Relative);

    private bool BeginsObject(int at) =>
        paragraph.IsWord(at)
        && paragraph.MentionAt(at) is null
        && !paragraph.IsDefinite(at)
        && !paragraph.Is(at, WordClass.Stop | WordClass.PlainPreposition | WordClass.Relative)
        && !paragraph.IsJoinedPreposition(at);

    /// <summary>في مقابلة لإذاعة كذا, في حديث مع فلان: past an occasion and the name of whom he spoke to.</summary>
    private int PastMedium(int at, int end)
    {
        var to = at + 2;
        if (paragraph[to] != "مع" && paragraph[to] is not ['ل', _, _, _, ..])
            return at;
        for (var i = to; i < Math.Min(end - 1, to + 4); i++)
        {
            if (!paragraph.IsWord(i))
                return at;
            if (paragraph.MentionAt(i) is { Kind: not MentionKind.Other } && paragraph.EndsMention(i))
                return paragraph.IsWord(i + 1) && paragraph.MentionAt(i + 1) is null && !WordShape.IsNisba(paragraph[i + 1]) ? i + 1 : at;
        }
        return at;
    }

    /// <summary>خلال زيارتها لموسكو دعم بلادها: past an occasion with its owner and the names of place or partner behind it.</summary>
    private int PastOwned(int at, int end)
    {
        var i = at + 2;
        while (i < end && paragraph.IsDefinite(i) && WordShape.IsNisba(paragraph[i]))
            i++;
        while (i < end)
        {
            var named = Named(i);
            if (named < 0 || paragraph.MentionAt(named) is not { } mention)
                break;
            for (i = named; i < end && paragraph.MentionAt(i) == mention; )
                i++;
            while (i < end && paragraph.Is(i, WordClass.Day))
                i++;
        }
        return i < end ? i : at;
    }

    /// <summary>The token of the name that a preposition at a token leads in; negative when there is none.</summary>
    private int Named(int at)
    {
        if (paragraph.Is(at, WordClass.PlainPreposition | WordClass.LonePreposition))
            return at + 1;
        return paragraph.HasJoinedParticle(at) ? at : -1;
    }

    /// <summary>زيارتها, لقائه, مؤتمرهم: an occasion with the pronoun of who was there.</summary>
    private static bool IsOwned(string word) =>
        (word.EndsWith('ه') || word.EndsWith("ها", StringComparison.Ordinal) || word.EndsWith("هم", StringComparison.Ordinal))
        && Occasion.Is(word)
        && !WordClass.Occasion.Has(word);

    /// <summary>للصحفيين في العاصمة، | …; أمام البرلمان، | …; ثمن للمسؤولين | جهودهم.</summary>
    private int PastHearers(int at, int end)
    {
        var joined = paragraph[at][0] == 'ل' && paragraph.IsJoinedPreposition(at);
        if (joined && Thanked(at, end) is var thing && thing > at)
            return thing;
        if (!joined && !paragraph.Is(at, WordClass.During) && paragraph[at] != "امام")
            return at;
        return Comma(at, end) is var comma && comma < at + 10 ? comma : at;
    }

    /// <summary>The token of what those are thanked for who are named at a token; the token itself where it is nothing of theirs.</summary>
    private int Thanked(int at, int end)
    {
        var thing = Math.Max(at + 1, SpeakerPhrase.End(paragraph, at + 1, Math.Min(end, at + 6), tight: true));
        return thing < end && paragraph.IsWord(thing) && PossessedThing.Is(paragraph, thing) ? thing : at;
    }

    /// <summary>Past a mark, and past the words between two commas that tell where or who.</summary>
    private int PastMark(int at, int end)
    {
        if (paragraph.IsComma(at))
        {
            if (!paragraph.Is(at + 1, WordClass.Relative | WordClass.Circumstantial))
                return at + 1;
            return Comma(at + 1, end) is var next && next > at + 1 ? next + 1 : end;
        }
        var isMark = paragraph.Tokens[at].Kind == TokenKind.Punctuation && paragraph.QuotationAt(at) is null && paragraph[at] != "(";
        return isMark ? at + 1 : at;
    }
}
