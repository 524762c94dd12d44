using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Drafts;

/// <summary>Whether somebody goes on speaking, so that whoever carried his words before carries these too.</summary>
internal sealed class TurnTaking(SpeechParagraph paragraph, SpeakerMemory memory)
{
    /// <summary>So many letters of other matter, about a paragraph, leave an interview the same.</summary>
    private const int Interlude = 400;

    /// <summary>The turn that a statement makes.</summary>
    public Turn Of(Draft draft) =>
        new(draft.Speaker, draft.Carriers, draft.Told, draft.Nested || draft.IsAside || IsBeside(draft), Paragraph)
        {
            Retold = draft is { Nested: true, IsAside: false } && !paragraph.Quoted(draft.Cue),
            Beside = draft.Beside,
            End = draft.IsHanded ? End(draft) : 0,
        };

    /// <summary>الاتفاق الذي يقول منتقدوه إنه: who only tells something of a noun beside the sentence.</summary>
    private bool IsBeside(Draft draft) =>
        paragraph.Is(draft.Cue - 1, WordClass.Relative) && draft.Speaker.Span is { } named && named.Start > draft.CueSpan.Start;

    /// <summary>The turn that a statement continues, whose carriers stay; null when it continues none.</summary>
    public Turn? Continued(Draft draft)
    {
        if (Survey(draft) is { } survey)
            return new Turn(draft.Speaker, [survey], false, false, Paragraph);
        if (memory.Last is not { } last)
            return null;
        if (Interview(last, draft) is { } interview)
            return interview;
        if (GoingOn(draft) is { } retold)
            return retold;
        if (last.Carriers.Count == 0)
            return null;
        if (last.Speaker.Name != draft.Speaker.Name)
            return IsOneOf(draft.Speaker, last) ? last : null;
        if (draft.Speaker.Span is null || last.Paragraph == Paragraph || draft.Speaker.Unnamed)
            return last;
        // words that go on keep the carrier also where they name the speaker again
        return draft.Verb.Act is "add" or "explain" || Follows(last, draft) && !IsElsewhere(draft) ? last : null;
    }

    /// <summary>
    /// ذكرت الوكالة أن الوزير أكد كذا. وأضاف, وقال الوزير: the turn of whom the sentence before told, who is named again only behind a medium's
    /// words.
    /// </summary>
    private Turn? GoingOn(Draft draft)
    {
        if (
            memory.Retold is not { } retold
            || retold.Speaker.Name != draft.Speaker.Name
            || retold.Speaker.Name == memory.Last?.Speaker.Name
        )
            return null;
        return draft.Speaker.Span is null || retold.Carriers is [.., { IsMedia: true }] && Follows(retold, draft) && !IsElsewhere(draft)
            ? retold
            : null;
    }

    /// <summary>وقال 40 في المائة من المستطلعين: the survey that the article told of, which asked a share of people.</summary>
    private Speaker? Survey(Draft draft) =>
        draft.Speaker is { Unnamed: true, Span: not null } some && IsShare(some.Name) ? memory.IssuerOf(WordClass.Survey) : null;

    private static bool IsShare(string name) =>
        name.Contains('%', StringComparison.Ordinal)
        || name.Any(char.IsAsciiDigit) && Folding.Fold(name).Split(' ').Any(w => WordClass.Percent.Has(w));

    /// <summary>وفق المصدر نفسه: somebody unnamed who carries words, behind those who carried his own when he spoke last.</summary>
    public IReadOnlyList<Speaker> Through(Speaker carrier) =>
        carrier.Unnamed && memory.LastOf(carrier.Name) is { End: > 0 } before ? [.. before.Carriers, carrier] : [carrier];

    private int Paragraph => paragraph.Tokens[0].Span.Start;

    /// <summary>The interview that goes on although others are told of in between, in the same paragraph.</summary>
    private Turn? Interview(Turn last, Draft draft)
    {
        if (last.Speaker.Name == draft.Speaker.Name || last.Paragraph != Paragraph)
            return null;
        if (memory.LastOf(draft.Speaker.Name) is not { Told: true, Carriers.Count: > 0 } interview)
            return null;
        if (memory.LastBefore(last.Paragraph)?.Speaker.Name != draft.Speaker.Name)
            return null;
        var answers = draft.Subject > 0 && paragraph.Is(draft.Subject - 1, WordClass.But); // ألمحت مصادر إلى كذا لكن فلانا شكك في ذلك
        return answers || Clitics.WithoutConjunction(paragraph[paragraph.SentenceStart(draft.Cue)]) is "في" or "خلال" ? null : interview;
    }

    /// <summary>Whether somebody unnamed is one of those who spoke before: المسؤول, اثنان من المسؤولين.</summary>
    private bool IsOneOf(Speaker some, Turn last)
    {
        if (!some.Unnamed || !last.Speaker.Unnamed)
            return false;
        return last.Paragraph == Paragraph && WordShape.HasArticle(some.Name) || IsAmong(some, last.Speaker);
    }

    /// <summary>اثنان من المسؤولين behind مسؤولون or عدة مسؤولين.</summary>
    private static bool IsAmong(Speaker some, Speaker all)
    {
        var known = Folding.Fold(all.Name).Split(' ');
        return Folding
            .Fold(some.Name)
            .Split(' ')
            .Any(word => word.Length > 5 && WordShape.HasArticle(word) && known.Contains(word[2..], StringComparer.Ordinal));
    }

    /// <summary>Where the sentence ends in which a statement ends.</summary>
    private int End(Draft draft)
    {
        var last = Math.Max(draft.Cue, Math.Min(draft.To, paragraph.Tokens.Count) - 1);
        return paragraph.Tokens[paragraph.SentenceEnd(last) - 1].Span.End;
    }

    /// <summary>Whether a statement's sentence is the next one, so that at most a heading parts the two.</summary>
    private bool Follows(Turn last, Draft draft)
    {
        var start = paragraph.Tokens[paragraph.SentenceStart(draft.Cue)].Span.Start;
        if (last.End == 0)
            return false;
        return last.End >= start
            || !paragraph.Source.AsSpan(last.End..start).Contains('.')
            || last.Told && (start - last.End < Interlude || Recalls(draft));
    }

    /// <summary>أكد في مقابلة مع كذا: on another occasion, so that whoever carried the words before carries these no more.</summary>
    private bool IsElsewhere(Draft draft)
    {
        for (var i = draft.Cue; i < draft.From; i++)
        {
            if (paragraph[i] is "في" or "خلال" && !paragraph.IsDefinite(i + 1) && paragraph.Is(i + 1, WordClass.Message))
                return true;
        }
        return false;
    }

    /// <summary>وتمسك في المقابلة ب: the interview that was told of before.</summary>
    private bool Recalls(Draft draft)
    {
        for (var i = paragraph.SentenceStart(draft.Cue); i < draft.From; i++)
        {
            if (paragraph[i].TrimStart('و') is "في" or "خلال" && paragraph.IsDefinite(i + 1) && Occasion.Is(paragraph[i + 1]))
                return true;
        }
        return false;
    }
}
