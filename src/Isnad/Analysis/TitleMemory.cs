using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>
/// Which office an article gives to which person, so that وزير الخارجية الروسي alone means him whom it named with the title.
/// </summary>
internal sealed class TitleMemory
{
    /// <summary>Characters behind somebody unnamed within which his name may follow.</summary>
    private const int Introduction = 2500;

    /// <summary>Characters within which an office opens a text.</summary>
    private const int Opening = 160;

    /// <summary>Characters within which he speaks next whose office opened the text.</summary>
    private const int NextSpeaker = 900;

    /// <summary>Alone, who is called so before his name, not the head of something else.</summary>
    private const string President = "الرييس";

    /// <summary>Characters within which the next sentence names him whom one before only described.</summary>
    private const int NextSentence = 500;

    private readonly string _text;
    private readonly List<Mention> _persons;
    private readonly List<Office> _offices;

    /// <summary>Reads the titles before, or in apposition behind, the persons of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its names.</param>
    public TitleMemory(string text, IReadOnlyList<Mention> mentions)
    {
        _text = text;
        _persons = [.. mentions.Where(m => m.Kind == MentionKind.Person)];
        _offices = new OfficeReader(text).Read(_persons);
    }

    /// <summary>The person whom some words of office mean; the latest before a place, else the first behind it.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="place">Where the words stand in the text.</param>
    public Mention? PersonOf(IReadOnlyList<string> words, int place = int.MaxValue)
    {
        if (Holder(words, place) is { } holder)
            return holder;
        return Offices.Usual([.. words.Select(Bare)]) is { } usual ? Holder([.. usual.Words, .. words.Skip(usual.Instead)], place) : null;
    }

    private Mention? Holder(IReadOnlyList<string> words, int place)
    {
        if (!Office.IsHead(words[0]) || words[0] == "فريق")
            return null;
        var asked = words.Select(Office.Root).Where(w => w.Length > 1).ToList();
        var isTrade = asked.Count == 1 && !PersonPattern.IsTitle(words[0]);
        var isPresident = words is [President];
        Mention? behind = null;
        for (var i = _offices.Count - 1; i >= 0; i--)
        {
            var office = _offices[i];
            if (isTrade && office.Head != asked[0])
                continue; // it must be his own, not that of the academy he belongs to
            if (!office.Is(asked, place) || isPresident && !office.Leads)
                continue;
            if (office.Person.Span.Start <= place)
                return office.Person;
            behind = office.Person;
        }
        return behind;
    }

    /// <summary>
    /// The person who speaks next without any title, where an office alone opened the text: حذر وزير الاقتصاد …, وقال فلان ….
    /// </summary>
    /// <param name="words">Folded words of the office.</param>
    /// <param name="place">Where they stand in the text.</param>
    public Mention? SpeaksNext(IReadOnlyList<string> words, int place)
    {
        if (words.Count < 2 || !Office.IsHead(words[0]) || _persons.Find(p => p.Span.End > place) is not { } person)
            return null;
        if (!IsWithin(person, place, place > Opening ? NextSentence : NextSpeaker))
            return null;
        if (place > Opening && (!IsNext(place, person.Span.Start) || WasNamedBefore(person, place)))
            return null;
        if (!person.Text.Contains(' ', StringComparison.Ordinal) || _offices.Exists(o => o.Person == person))
            return null;
        if (person.Entity is not null && WordClass.Spokesman.Has(Bare(words[0])))
            return null; // who is known to everybody is nobody's spokesman
        return IsSaidBefore(person, words[0].EndsWith('ه')) ? person : null;
    }

    private static bool IsWithin(Mention person, int place, int reach) => person.Span.Start >= place && person.Span.Start <= place + reach;

    private bool WasNamedBefore(Mention person, int place) => _persons.Exists(known => known.Span.Start < place && IsSame(known, person));

    private static bool IsSame(Mention one, Mention other) =>
        one.Text == other.Text || one.Entity is { } entity && entity.Id == other.Entity?.Id;

    /// <summary>Whether a verb that agrees and asks for what was said stands right before a name: وقال فلان.</summary>
    private bool IsSaidBefore(Mention person, bool feminine)
    {
        var before = _text[..person.Span.Start].TrimEnd();
        var word = Folding.Fold(before[(before.LastIndexOfAny([' ', '\n']) + 1)..]);
        return SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false } says
            && says.Verb.Complements.HasFlag(Complements.Clause)
            && (says.Gender == Gender.Feminine) == feminine;
    }

    /// <summary>Whether one sentence begins between two places, no more.</summary>
    private bool IsNext(int from, int to)
    {
        var between = _text.AsSpan(from..to).TrimEnd();
        var stop = between.IndexOfAny('.', '\n');
        return stop >= 0 && between[stop..].TrimStart(" .\n\"»”").IndexOfAny('.', '\n') < 0;
    }

    /// <summary>
    /// The person by whose name the text goes on where it first named nobody: قال مسؤول كبير …, further down المسؤول فلان.
    /// </summary>
    /// <param name="words">Folded words of the description.</param>
    /// <param name="place">Where they stand in the text.</param>
    public Mention? Introduced(IReadOnlyList<string> words, int place)
    {
        if (!Office.IsHead(words[0]))
            return null;
        var head = Office.Root(words[0]);
        var first = _offices.Where(o => o.Head == head).OrderBy(o => o.Person.Span.Start).FirstOrDefault();
        if (first is not { Person: { } person, Leads: true } || !IsWithin(person, place, Introduction))
            return null;
        if (first.Title.Count == 1 && SourceNoun.IsUnnamed(words[0]) && IsWithin(person, place, NextSentence))
            return person;
        var asked = words.Skip(1).Where(w => !WordClass.OfAnybody.Has(w)).Select(Office.Root);
        var further = asked.Count(root => root.Length > 2 && !first.Title.Contains(root));
        return further <= (first.Title.Count > 1 ? 0 : 1) ? person : null;
    }

    /// <summary>The persons whom a text gives a title with a noun, in its order, each once: the two المحاميان are.</summary>
    /// <param name="noun">The noun without the article.</param>
    /// <param name="place">Only those named before it.</param>
    public IReadOnlyList<Mention> Holders(string noun, int place)
    {
        var root = Office.Root(noun);
        var holders = new List<Mention>();
        foreach (var (title, person, _, _) in _offices.OrderBy(o => o.Person.Span.Start))
        {
            if (person.Span.Start < place && title.Contains(root) && !holders.Exists(known => known.Text == person.Text))
                holders.Add(person);
        }
        return holders;
    }

    /// <summary>A word without و and the article.</summary>
    public static string Bare(string word) => WordShape.WithoutArticle(Clitics.WithoutConjunction(word));
}
