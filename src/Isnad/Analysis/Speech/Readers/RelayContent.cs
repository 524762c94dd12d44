using Isnad.Analysis.Speech.Contents;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Readers;

/// <summary>Finds what a relay hands on: نقلت A عن B [قوله إن …].</summary>
internal sealed class RelayContent(SpeechParagraph paragraph, ComplementFinder complements, AuthoredContent authored)
{
    /// <summary>What somebody did with his words stands at most so many tokens behind عن.</summary>
    private const int NounReach = 14;

    /// <summary>نقلت A عن B نفيه للأنباء: the noun with his pronoun that tells what B did; null where أن or marks lead in his words.</summary>
    public int? Noun(int from, int end)
    {
        for (var i = from + 1; i < Math.Min(end, from + NounReach); i++)
        {
            if (WordClass.OpensClause(paragraph[i]) || paragraph[i] == ":" || paragraph.OpensQuotation(i) is not null)
                return null;
            if (SpeechLexicon.Shipped.Authored(paragraph[i]) is { Owner: not null } && paragraph.MentionAt(i) is null)
                return OfNoun(i) is { } told && !WordClass.OpensClause(paragraph[told.Content]) ? i : null;
        }
        return null;
    }

    /// <summary>What a verbal noun with his pronoun tells.</summary>
    /// <param name="noun">Its token.</param>
    public Complement? OfNoun(int noun) => authored.Find(noun, noun + 1, SpeechLexicon.Shipped.Authored(paragraph[noun])!.Verb);

    /// <summary>The clause that a word opens.</summary>
    /// <param name="marker">The token of أن.</param>
    /// <param name="end">The token behind the sentence.</param>
    public Complement Clause(int marker, int end) =>
        new(marker, marker + 1, complements.Whole(marker + 1, end), ComplementKind.Clause, paragraph[marker]);

    /// <summary>Whose a verbal noun in front of the content is: قوله, قولها.</summary>
    /// <param name="complement">The content.</param>
    /// <param name="from">From where it may stand.</param>
    public Gender? OwnerBefore(Complement complement, int from)
    {
        for (var i = complement.Marker - 1; i > from; i--)
            if (paragraph.VerbalNoun(i) is { HasOwner: true } noun)
                return noun.Owner;
        return null;
    }

    /// <summary>
    /// What follows the speaker of a relay: قوله إن, أن, a colon, a quotation, or a noun that carries the content
    /// (تأكيده).
    /// </summary>
    public Complement? After(int from, int cue)
    {
        var end = paragraph.SentenceEnd(cue);
        for (var i = from; i < Math.Min(end, from + 16); i++)
        {
            if (WordClass.OpensClause(paragraph[i]) && i + 1 < end)
                return Clause(i, end);
            if (paragraph[i] == ":" && i + 1 < end)
                return Complement.OfColon(paragraph, i);
            if (paragraph.OpensQuotation(i) is { Length: > 2 } quotation)
                return new Complement(i, i + 1, quotation, ComplementKind.Quotation, "\"");
        }
        for (var i = from; i < Math.Min(end - 2, from + 6); i++)
        {
            if (paragraph.VerbalNoun(i) is not { HasOwner: true })
                continue;
            var content = paragraph[i + 1] is "عن" or "علي" ? i + 2 : i + 1;
            return new Complement(i, content, null, ComplementKind.Object, "noun");
        }
        return null;
    }
}
