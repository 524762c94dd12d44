using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Subjects;

/// <summary>
/// What can begin a subject that stands before its verb: a noun or a name, no verb, no adverbial, no matter that nobody speaks
/// through.
/// </summary>
internal sealed class SubjectOpening(SpeechParagraph paragraph, SpeakerMemory memory)
{
    /// <summary>Words of a quotation that can be a name.</summary>
    private const int LongestName = 4;

    /// <summary>Whether a token can be the first of a subject that stands before its verb.</summary>
    /// <param name="first">The token.</param>
    /// <param name="opened">Whether the word before it opens a clause: أن, لكن.</param>
    public bool CanOpen(int first, bool opened)
    {
        if (
            IsTime(first)
            || paragraph.Is(first, WordClass.Matter)
            || IsAdverbial(first)
            || paragraph.Is(first, WordClass.AndPreposition)
            || Opens(first, WordClass.Position)
            || ThingNoun.Is(paragraph, first)
            || paragraph.Is(first - 1, WordClass.Regarded)
        )
            return false;
        if (IsVerb(first, opened))
            return false;
        if (paragraph.MentionAt(first) is { Kind: not MentionKind.Other })
            return !paragraph.HasJoinedParticle(first) || paragraph[first][0] is not ('ل' or 'ب' or 'ك');
        if (paragraph.OpensQuotation(first) is { Length: <= LongestName })
            return true;
        if (!paragraph.IsWord(first))
            return paragraph.Tokens[first].Kind == TokenKind.Number;
        return opened || paragraph.IsDefinite(first) || NamesSomebody(first);
    }

    /// <summary>Whether a word opens a clause before its subject and is neither a name nor a relative.</summary>
    public bool IsOpener(int at) =>
        paragraph.Is(at, WordClass.Opener) && paragraph.MentionAt(at) is null && !paragraph.Is(at, WordClass.Relative);

    /// <summary>
    /// Whether words are led in by a preposition or tell when, why or by whose account: في القاهرة, وبعد يومين, وفقا للوكالة.
    /// </summary>
    public bool IsAdverbial(int at) =>
        paragraph.MentionAt(at) is null && Opens(at, WordClass.Preposition | WordClass.Circumstance) || Opens(at, WordClass.Account);

    /// <summary>Whether a word is in one of some classes, with or without و or ف in front: ومن, فبعد.</summary>
    public bool Opens(int at, WordClass classes) => paragraph.Is(at, classes) || classes.Has(Clitics.WithoutConjunction(paragraph[at]));

    /// <summary>الأحد, وأمس, عدة أيام, ساعات قليلة.</summary>
    private bool IsTime(int at)
    {
        if (WordClass.Day.Has(Clitics.WithoutConjunction(paragraph[at])) && paragraph.MentionAt(at) is null)
            return true;
        return paragraph.Is(at, WordClass.Few);
    }

    private bool IsVerb(int at, bool opened) =>
        paragraph.Is(at, WordClass.Verb)
        || LooksImperfect(at)
        || IsReporting(at)
        || IsWrittenPassive(at)
        || IsHeadedByItsSubject(at)
        || IsPerfectBeforeItsSubject(at)
        || !opened && IsJoinedPerfect(at);

    /// <summary>قال, يؤكد: a finite form of a reporting verb that is no noun besides.</summary>
    private bool IsReporting(int at)
    {
        var word = paragraph[at];
        return paragraph.IsWord(at)
            && paragraph.MentionAt(at) is null or { Kind: MentionKind.Other }
            && !WordClass.NounVerb.Has(word)
            && !WordShape.HasArticle(word)
            && SpeechLexicon.Shipped.Form(word) is { Participle: false, Verb.Lemma: not "بين" };
    }

    /// <summary>يخص, وتمثل: a finite verb of any kind, as far as its first letters show; never a name, a day or a definite noun.</summary>
    private bool LooksImperfect(int at)
    {
        var word = Clitics.WithoutConjunction(paragraph[at]);
        if (
            paragraph.MentionAt(at) is not null
            || paragraph.IsDefinite(at)
            || word.Length < 3
            || (WordClass.Day | WordClass.Occasion).Has(word)
        )
            return false;
        if (word[0] == 'ي')
            return !GivenNames.Has(word) && !WordClass.NounInYa.Has(word);
        return WordClass.AboutVerb.Has(word)
            || paragraph[at].StartsWith("وت", StringComparison.Ordinal) && word.Length is 4 or 5 && IsUnknown(word);
    }

    private bool IsUnknown(string word) => !SpeechLexicon.Shipped.StartsPhrase(word) && !SourceNoun.Is(word) && !Institutions.Is(word);

    /// <summary>نشر المرصد: at the head of a sentence a word that may be noun or verb is a verb when who does it follows.</summary>
    private bool IsHeadedByItsSubject(int at)
    {
        var behindDash = paragraph.IsDash(at - 1);
        if (
            !behindDash && at != paragraph.SentenceStart(at)
            || !paragraph.Is(at, WordClass.NounVerb)
            || paragraph.Form(at) is not { Participle: false }
        )
            return false;
        return behindDash || paragraph.MentionAt(at + 1) is { Kind: not (MentionKind.Other or MentionKind.Place) };
    }

    /// <summary>حُكم على شاب: a passive by its written vowel.</summary>
    private bool IsWrittenPassive(int at) =>
        paragraph.Written(at) is [not 'م', '\u064F', ..] && paragraph.MentionAt(at) is null && paragraph.Form(at) is { Participle: false };

    /// <summary>قتلت الشرطة, عمل الباقون.</summary>
    private bool IsPerfectBeforeItsSubject(int at)
    {
        if (FiniteVerb.Is(paragraph, at) && (paragraph.IsDefinite(at + 1) || paragraph.MentionAt(at + 1) is not null))
            return true;
        if (paragraph.MentionAt(at) is not null || paragraph.MentionAt(at + 1) is not null || paragraph.IsDefinite(at))
            return false;
        return paragraph[at + 1] is { Length: >= 5 } next && WordShape.HasArticle(next) && WordShape.IsSubjectPlural(next);
    }

    /// <summary>وأضافت: the feminine perfect behind و.</summary>
    private bool IsJoinedPerfect(int at) => paragraph[at] is ['و', .., 'ت'] && paragraph.MentionAt(at) is null;

    private bool NamesSomebody(int at) =>
        RoleWord.Is(paragraph[at])
        || SourceNoun.Is(paragraph[at])
        || memory.PersonOf(Clitics.WithoutConjunction(paragraph[at])) is not null
        || paragraph.MentionAt(at + 1) is { Kind: not MentionKind.Other };
}
