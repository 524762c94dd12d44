using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Tells who speaks by the describing words themselves, where nothing else in the article does: مصادر مطلعة, باحث روسي.</summary>
internal sealed class DescribedSpeaker(DocumentIssuer issuers)
{
    private const int LongestQuoted = 3;

    /// <summary>Whether a person only completes what is said of somebody unnamed: مصادر قريبة من فلان.</summary>
    public static bool IsOfPerson(SpeakerWords words) =>
        words.Kind == SourceKind.Unnamed
        && words.People.Count > 0
        && (SpeakerNames.IsComplement(words.Paragraph, words.From, words.People[^1]) || IsOneOfHis(words));

    /// <summary>إحدى ضحايا فلان, أحد محامي فلان: an indefinite noun between one and a name is the name's.</summary>
    private static bool IsOneOfHis(SpeakerWords words) =>
        words.Noun is "احد" or "احدي"
        && !words.Paragraph.IsDefinite(words.From + 1)
        && words.Paragraph.MentionAt(words.From + 1) is null
        && words.Paragraph.MentionAt(words.From + 2) == words.People[0];

    /// <summary>A source in the accusative: بيانا alone, مسؤولا كبيرا في الوزارة behind أن.</summary>
    public static Speaker? AsObject(SpeakerWords words)
    {
        if (AccusativeKind(words) is not { } kind || words.Words.Count > 1 && (kind == SourceKind.Document || words.People.Count > 0))
            return null;
        var name = Nominative(words);
        if (kind == SourceKind.Document)
            return new Speaker(words.Span, name, null, LinkRole.Document, false, words.Gender);
        return words.Unnamed(name) with { Vague = kind == SourceKind.Vague };
    }

    /// <summary>What the first word is a source of, where it is in the accusative: مسؤولا; null where it is none.</summary>
    public static SourceKind? AccusativeKind(SpeakerWords words) =>
        words.Kind is null && words.Noun is [_, _, _, _, .., 'ا'] ? SourceNoun.KindOf(words.Noun[..^1]) : null;

    /// <summary>مسؤولا كبيرا في الوزارة: the words as they are where nothing governs them.</summary>
    private static string Nominative(SpeakerWords words)
    {
        var (paragraph, at) = (words.Paragraph, words.From);
        var name = new System.Text.StringBuilder();
        for (; at < words.To && paragraph.IsWord(at) && paragraph[at] is [_, _, _, .., 'ا']; at++)
            name.Append(paragraph.Written(at).TrimEnd('\u064B', 'ا')).Append(' ');
        if (at < words.To)
            name.Append(paragraph.Span(at, words.To).Of(paragraph.Source));
        return name.ToString().TrimEnd();
    }

    /// <summary>The speaker by the words that describe him.</summary>
    public Speaker Of(SpeakerWords words)
    {
        var name = Name(words);
        if (IsPersonByOffice(words))
            return words.Person(name, null);
        if (IsRole(words))
            return words.Unnamed(name);
        if (PeopleShare.Is(words.Paragraph, words.From, words.To))
            return words.Unnamed(name) with { Gender = Gender.Plural };
        if (WordClass.Informant.Has(words.Noun) && words.Outlet is { } outlet)
        {
            return words.Unnamed(words.Paragraph.Written(words.From)) with { SourceOf = OutletSpeaker.Of(outlet) };
        }
        if (words.Kind == SourceKind.Vague)
            return words.Unnamed(name) with { Vague = true };
        if (
            words.Words.Count == 1
            && WordClass.Somebody.Has(WordShape.WithoutArticle(words.First))
            && words.Paragraph.MentionAt(words.From) is null
        )
            return words.Unnamed(name);
        if (words.Kind == SourceKind.Unnamed || SpeakerNames.IsCrowd(words.Paragraph, words.From))
            return words.Unnamed(name);
        return words.Kind == SourceKind.Document ? Document(words, name) : Body(words, name);
    }

    /// <summary>The words as they call somebody, without an apposition and what is joined to them.</summary>
    public static string Name(SpeakerWords words)
    {
        var name = words.Unjoined(SpeakerNames.WithoutApposition(SpeakerMemory.Spoken(words.Span.Of(words.Paragraph.Source))));
        return name is ['و', _, _, _, _, ..] && HasConjunction(words) ? name[1..] : name;
    }

    /// <summary>Whether the first letter is و joined to the words, not their own: ومتشددون.</summary>
    private static bool HasConjunction(SpeakerWords words)
    {
        var word = words.First;
        if (word[0] != 'و' || Institutions.Noun(word) == word || IsParent(word))
            return false;
        if (words.Paragraph.MentionAt(words.From) is not null)
            return words.Paragraph.HasJoinedParticle(words.From);
        if (word.Length <= 4)
            return false;
        var bare = word[1..];
        return WordShape.HasArticle(bare)
            || Institutions.Noun(bare) == bare
            || words.Kind is { } kind && SourceNoun.KindOf(bare) == kind
            || bare[0] == 'م' && WordShape.IsSoundPlural(bare);
    }

    /// <summary>والده, والدا فلان; not والدعوى.</summary>
    private static bool IsParent(string word) =>
        word.StartsWith("والد", StringComparison.Ordinal) && word.AsSpan("والد".Length).IndexOfAnyExcept("اهيتم") < 0;

    /// <summary>A person whose office tells who he is: متحدث باسم الوزارة, المتحدث.</summary>
    private static bool IsPersonByOffice(SpeakerWords words) =>
        words.Kind == SourceKind.Unnamed
        && (words.Words.Contains("باسم") || words.Paragraph.IsDefinite(words.From) && PersonPattern.IsTitle(words.First));

    /// <summary>باحث, باحث روسي, قائد ميداني في القوات.</summary>
    private static bool IsRole(SpeakerWords words)
    {
        if (words.Kind is not null || words.HasArticle || !PersonPattern.IsTitle(words.First) && !Offices.IsRole(words.First))
            return false;
        if (words.Words.Count > 2 && words.People.Count == 0 && words.Paragraph.Is(words.From + 2, WordClass.PlainPreposition))
            return words.Paragraph.IsIndefiniteNisba(words.From + 1);
        return words.Words.Count == 1 || words.Words.Count == 2 && words.Paragraph.IsIndefiniteNisba(words.To - 1);
    }

    private Speaker Document(SpeakerWords words, string name)
    {
        if (IsUnconfirmed(words.Words))
            return words.Unnamed(name) with { Vague = true };
        return issuers.Find(words) ?? new Speaker(words.Span, name, null, LinkRole.Document, false, words.Gender);
    }

    /// <summary>تقارير غير مؤكدة.</summary>
    private static bool IsUnconfirmed(List<string> words) => words.Contains("غير") && (words.Contains("رسميه") || words.Contains("موكده"));

    private static Speaker Body(SpeakerWords words, string name)
    {
        if (words.Kind is null && QuotedBody(words) is { } body)
            return words.Body(body.Text, body.Entity);
        var entity = words.Paragraph.MentionAt(words.From)?.Entity;
        if (entity is not null && Government(words, entity) is { } government)
            return government;
        var own = words.Kind is null ? QuotedAtEnd(words) : null;
        return words.Body(own ?? name, words.Words.Count <= 3 ? entity : null);
    }

    /// <summary>The state whose government an entity is: الحكومة الفلانية.</summary>
    private static Speaker? Government(SpeakerWords words, EntityName entity)
    {
        if (words.Paragraph.MentionAt(words.To - 1)?.Entity != entity)
            return null;
        if (Gazetteer.Shipped.GovernmentOf(entity.Id.Value) is not { } country)
            return null;
        return words.Body(country.Name, new EntityName(new EntityId(country.Id), country.Name)) with { Gender = Gender.Feminine };
    }

    /// <summary>The known body whose name stands in marks right behind what it is: منظمة "هيومن رايتس ووتش" الحقوقية.</summary>
    private static Mention? QuotedBody(SpeakerWords words)
    {
        var (paragraph, from) = (words.Paragraph, words.From);
        if (paragraph.OpensQuotation(from + 1) is not { } marks || marks.Close >= words.To || !Institutions.Is(paragraph[from]))
            return null;
        if (paragraph.MentionAt(from + 2) is not { Kind: MentionKind.Organisation, Entity: not null } body)
            return null;
        return paragraph.MentionAt(marks.Close - 1) == body ? body : null;
    }

    /// <summary>The name in marks that a description ends with: شركة الطيران "نسمة".</summary>
    private static string? QuotedAtEnd(SpeakerWords words)
    {
        var paragraph = words.Paragraph;
        if (paragraph.ClosesQuotation(words.To - 1) is not { Length: >= 1 and <= LongestQuoted } marks || marks.Open <= words.From)
            return null;
        if (RoleWord.Is(paragraph[marks.Open + 1]) || paragraph[marks.Open - 1] is "باسم" or "ب")
            return null;
        return paragraph.Span(marks.Open + 1, marks.Close).Of(paragraph.Source);
    }
}
