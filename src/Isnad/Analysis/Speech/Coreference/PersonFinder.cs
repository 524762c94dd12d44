using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds who speaks where some words name persons.</summary>
internal sealed class PersonFinder(SpeakerMemory memory)
{
    /// <summary>Characters before الأخير within which he was named.</summary>
    private const int LatterReach = 250;

    /// <summary>Characters in front of a listed person within which no unlisted one is named.</summary>
    private const int UnlistedRoom = 12;

    private const int LongestQuoted = 6;

    /// <summary>Characters before a name in which its title is looked for.</summary>
    private const int TitleReach = 30;

    private static readonly WordClass[] Honours = [WordClass.Princely, WordClass.Excellent, WordClass.Reverend, WordClass.Royal];

    /// <summary>The person or persons; null where the words name none.</summary>
    public Speaker? Find(SpeakerWords words) =>
        Honoured(words)
        ?? Latter(words)
        ?? Beside(words)
        ?? Together(words)
        ?? Before(words)
        ?? Mentioned(words)
        ?? Quoted(words)
        ?? ByPart(words);

    /// <summary>
    /// وأكد سموه, وأشار معاليه إلى: the person named last with such a title, else whoever of that gender spoke last; null where nobody was.
    /// </summary>
    private Speaker? Honoured(SpeakerWords words)
    {
        if (words.Words.Count > 2 || !WordClass.Honoured.Has(words.First))
            return null;
        var kind = Honours.First(h => h.Has(words.First));
        var place = words.Span.Start;
        var titled = words.Paragraph.Mentions.LastOrDefault(m =>
            m.Kind == MentionKind.Person && m.Span.End <= place && HasTitle(words.Paragraph.Source, m, kind)
        );
        if (titled is not null)
            return Person(words, titled);
        var gender = words.First.EndsWith("ها", StringComparison.Ordinal) ? Gender.Feminine : Gender.Masculine;
        var said = memory.LatestSpeaker(s => s is { Role: LinkRole.Person, Unnamed: false } && (s.Gender ?? Gender.Masculine) == gender);
        return said is null ? null : said with { Span = words.Span, NamedAt = words.Span };
    }

    /// <summary>Whether such a title stands within the last words before a name, or opens it.</summary>
    private static bool HasTitle(string source, Mention person, WordClass kind)
    {
        var start = Math.Max(0, person.Span.Start - TitleReach);
        var before = Folding.Fold(source[start..person.Span.Start]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return before.TakeLast(2).Append(Folding.Fold(person.Text).Split(' ')[0]).Any(kind.Has);
    }

    /// <summary>The person named last, not far from here: لكن الأخير نفى.</summary>
    private Speaker? Latter(SpeakerWords words)
    {
        if (words.Words.Count > 1 || !WordClass.Latter.Has(words.First))
            return null;
        var place = words.Span.Start;
        var latter = words.Paragraph.Mentions.LastOrDefault(m => m.Kind == MentionKind.Person && m.Span.End <= place);
        return latter is null || latter.Span.Start < place - LatterReach ? null : Person(words, latter);
    }

    /// <summary>Whoever spoke last, together with somebody: هو وفلان.</summary>
    private Speaker? Beside(SpeakerWords words)
    {
        if (words.First is not ("هو" or "هي") || words.People.Count != 1 || words.Paragraph.MentionAt(words.From + 1) != words.People[0])
            return null;
        var first = memory.Dropped(words.First == "هو" ? Gender.Masculine : Gender.Feminine);
        return first is null ? null : Several(words, first.Name + " و" + memory.FullName(words.People[0]));
    }

    private Speaker? Together(SpeakerWords words) =>
        words.People.Count > 1 && SpeakerNames.Together(words.Paragraph, words.From, words.To, words.People)
            ? Several(words, string.Join(" و", words.People.Take(3).Select(memory.FullName)))
            : null;

    private static Speaker Several(SpeakerWords words, string names) => new(words.Span, names, null, LinkRole.Person, false, Gender.Plural);

    /// <summary>Somebody unlisted who is named before a listed person.</summary>
    private static Speaker? Before(SpeakerWords words)
    {
        if (words.People.Count == 0 || words.Kind is not null || words.Paragraph.MentionAt(words.From) is not null)
            return null;
        if (RelativeOf(words) is { } name)
            return words.Person(name, null);
        if (words.People[0].Span.Start <= words.Span.Start + UnlistedRoom)
            return null;
        return UnlistedName.Head(words.Paragraph, words.From, words.To) is { } unlisted ? words.Person(unlisted, null) : null;
    }

    /// <summary>كلارا ابنة فلان: a given name before whose relative she is; null where none stands there.</summary>
    private static string? RelativeOf(SpeakerWords words)
    {
        var (paragraph, from) = (words.Paragraph, words.From);
        return
            paragraph.Is(from + 1, WordClass.Family)
            && !paragraph.IsDefinite(from)
            && !paragraph.Is(from, WordClass.Family)
            && paragraph.MentionAt(from + 2) == words.People[0]
            && (GivenNames.Has(paragraph[from]) || NameWord.IsFurther(paragraph, from))
            ? paragraph.Written(from)
            : null;
    }

    /// <summary>The listed person, the last of several unless the words begin with one; none who only owns what speaks.</summary>
    private Speaker? Mentioned(SpeakerWords words)
    {
        if (words.People.Count == 0 || words.Kind is SourceKind.Media or SourceKind.Document)
            return null;
        if (SpeakerNames.IsOwner(words.Paragraph, words.From, words.People[^1]))
            return null;
        return Person(
            words,
            words.Paragraph.MentionAt(words.From) == words.People[0] && !WordClass.Role.Has(words.First)
                ? words.People[0]
                : words.People[^1]
        );
    }

    private Speaker Person(SpeakerWords words, Mention person) =>
        person.Entity is null && memory.Misspelt(Folding.Fold(person.Text), isName: true) is { } known
            ? words.Person(known.Full, known.Entity)
            : words.Person(memory.FullName(person), person.Entity);

    /// <summary>A name in marks: "فلان".</summary>
    private Speaker? Quoted(SpeakerWords words)
    {
        var paragraph = words.Paragraph;
        if (words.Kind is not null || paragraph.OpensQuotation(words.From) is not { Length: >= 1 and <= LongestQuoted } marks)
            return null;
        if (marks.Close >= paragraph.Tokens.Count || words.Outlet is not null)
            return null;
        var name = paragraph.Span(words.From + 1, marks.Close).Of(paragraph.Source);
        if (memory.PersonOf(Folding.Fold(name)) is { } known)
            return words.Person(known.Full, known.Entity);
        return words.Person(name, paragraph.MentionAt(words.From + 1)?.Entity);
    }

    /// <summary>A part of the name of somebody named in full, alone or behind a title: الوزير فلان.</summary>
    private Speaker? ByPart(SpeakerWords words)
    {
        if (words.Kind is not null || words.Words.Count > 3 || words.Words.Count > 1 && !PersonPattern.IsTitle(words.First))
            return null;
        return (memory.PersonOf(words.Words[^1]) ?? memory.Misspelt(words.Words[^1])) is { } known
            ? words.Person(known.Full, known.Entity)
            : null;
    }
}
