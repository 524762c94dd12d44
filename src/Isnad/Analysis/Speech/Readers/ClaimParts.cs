using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Coreference;
using Isnad.Analysis.Speech.Drafts;
using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>What claims without a verb are made of: an author behind the noun, and what ب or إلى leads in behind him.</summary>
internal sealed class ClaimParts(SpeechParagraph paragraph, SpeakerResolver resolver, ComplementFinder complements, DraftList drafts)
{
    /// <summary>So many tokens behind the author his words begin at the latest.</summary>
    private const int Reach = 6;

    /// <summary>The most tokens that name an author or whom he means.</summary>
    private const int Longest = 10;

    /// <summary>The rule of content that begins with the token itself.</summary>
    private const string Claimed = "claim";

    /// <summary>Adds the claim's statement.</summary>
    public bool Add(int cue, Claim claim, Complement complement, Speaker speaker)
    {
        var verb = new ReportingVerb(paragraph[cue], claim.Act, false, Complements.With);
        return drafts.Add(new Report(cue, verb, $"claim {claim.Frame} {complement.How}", complement, speaker) { IsAside = true });
    }

    /// <summary>The speaker who is not named, at the claim.</summary>
    public Speaker Hidden(int cue) => Speaker.Hidden(paragraph.Tokens[cue].Span);

    /// <summary>Whoever spoke before in the sentence; null when nobody did.</summary>
    public Speaker? Earlier(int cue) => drafts.LastInSentence(cue)?.Speaker;

    /// <summary>A noun with what belongs to it as the content, from a token on.</summary>
    public static Complement Noun(int from) => new(from, from, null, ComplementKind.Object, Claimed);

    /// <summary>What a preposition joined to a token leads in, or one before it.</summary>
    /// <param name="marker">The token that is the preposition or has it.</param>
    /// <param name="content">The first token of the content.</param>
    public static Complement Governed(int marker, int content) => new(marker, content, null, ComplementKind.Preposition, Claimed);

    /// <summary>The last token that may still name an author, and one more.</summary>
    public int AuthorLimit(int from, int cue) => Math.Min(paragraph.SentenceEnd(cue), from + Longest);

    /// <summary>Past من before an author: دعوات من | الأمم المتحدة.</summary>
    public int PastFrom(int at) => paragraph[at] == "من" ? at + 1 : at;

    /// <summary>Whether a name of somebody or something known stands at a token.</summary>
    public bool IsNamed(int at) => paragraph.MentionAt(at) is { Kind: not MentionKind.Other };

    /// <summary>The author whom the words from a token on name, and the token behind them; null when they name none.</summary>
    public (Speaker Speaker, int End)? Author(int from, int cue)
    {
        var end = SpeakerPhrase.End(paragraph, from, AuthorLimit(from, cue), tight: true);
        if (end <= from || ThingNoun.Is(paragraph, from))
            return null;
        return resolver.Named(paragraph, from, end, null) is { } speaker ? (speaker, end) : null;
    }

    /// <summary>What ب leads in within a few plain words from a token on; null when nothing does.</summary>
    public Complement? Behind(int from, int cue) => Behind(from, cue, With);

    /// <summary>What ب, ل or إلى leads in within a few plain words from a token on; null when nothing does.</summary>
    public Complement? CalledFor(int from, int cue) => Behind(from, cue, at => With(at) ?? For(at));

    private Complement? Behind(int from, int cue, Func<int, Complement?> content)
    {
        for (var i = from; i < Math.Min(paragraph.SentenceEnd(cue) - 1, from + Reach); i++)
        {
            if (content(i) is { } found)
                return found;
            if (i == from && paragraph.IsComma(i))
                continue; // دعوة الرئيس، فلان، إلى
            if (!paragraph.IsWord(i) || paragraph.Form(i) is not null || paragraph.Is(i, WordClass.PlainPreposition))
                return null;
        }
        return null;
    }

    private Complement? For(int at)
    {
        if (complements.IsLetterCall(at))
            return new Complement(at, at, null, ComplementKind.Preposition, "ل");
        return paragraph[at] == "الي" ? new Complement(at, at + 1, null, ComplementKind.Preposition, "إلى") : null;
    }

    /// <summary>The noun or clause that ب leads in at a token; null when it does not.</summary>
    public Complement? With(int at)
    {
        if (paragraph.OpensQuotation(at) is { Length: > 1 } && complements.IsWith(at + 1))
            return Governed(at, at); // متهم "بالاتصال …"
        if (at + 1 >= paragraph.Tokens.Count)
            return null;
        if (OpensThat(at) is { } clause)
            return clause;
        if (!complements.IsWith(at))
            return null;
        var from = paragraph[at] is "ب" or "بـ" ? at + 1 : at;
        if (paragraph.OpensQuotation(from) is { } quotation)
            return new Complement(at, from + 1, quotation, ComplementKind.Preposition, "ب");
        return new Complement(from, from, null, ComplementKind.Preposition, from == at ? "ب" : Claimed);
    }

    /// <summary>بأن, بأنها: the clause that ب leads in; null when none begins.</summary>
    public Complement? OpensThat(int at) =>
        paragraph[at].StartsWith("بان", StringComparison.Ordinal) && WordClass.OpensClause(paragraph[at])
            ? new Complement(at, at + 1, null, ComplementKind.Clause, paragraph[at])
            : null;
}
