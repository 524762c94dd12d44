using Isnad.Analysis.Speech;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Which office an article gives to which person, so that "the Russian foreign minister" alone means him whom it named with the title.</summary>
internal sealed class TitleMemory
{
    private const int LongestTitle = 7;

    /// <summary>Characters before a name in which its titles stand.</summary>
    private const int Reach = 100;

    /// <summary>A title of so many words is the same office where it is told at greater length.</summary>
    private const int Telling = 3;

    /// <summary>Characters behind somebody unnamed within which his name may follow.</summary>
    private const int Introduction = 2500;

    /// <summary>Characters within which an office opens a text, and within which who holds it speaks next.</summary>
    private const int Opening = 160;

    private const int NextSpeaker = 900;

    /// <summary>Characters within which the next sentence names him whom one before only described.</summary>
    private const int NextSentence = 500;

    private readonly string _text;
    private readonly List<Mention> _persons;
    private readonly List<Office> _titles = [];

    /// <summary>The words of an office as one person has it.</summary>
    /// <param name="Title">Their roots.</param>
    /// <param name="Person">The person.</param>
    /// <param name="Head">The root of the first word.</param>
    /// <param name="Leads">Whether the first word has the article and the name follows: المسؤول فلان.</param>
    private readonly record struct Office(HashSet<string> Title, Mention Person, string Head, bool Leads);

    /// <summary>Reads the titles before, or in apposition behind, the persons of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">Its names.</param>
    public TitleMemory(string text, IReadOnlyList<Mention> mentions)
    {
        (_text, _persons) = (text, [.. mentions.Where(m => m.Kind == MentionKind.Person)]);
        var behind = 0;
        foreach (var person in _persons)
        {
            Within(person);
            Behind(text, person);
            Before(text, person, behind <= person.Span.Start ? behind : 0);
            behind = person.Span.End; // the title of another ends there
        }
    }

    /// <summary>A title that the name itself begins with: البابا فلان.</summary>
    private void Within(Mention person)
    {
        var space = person.Text.IndexOf(' ', StringComparison.Ordinal);
        if (space > 3 && person.Text.StartsWith("ال", StringComparison.Ordinal) && Arabic.Letters.Folding.Fold(person.Text[..space]) is var title && PersonPattern.IsTitle(title)) _titles.Add(new Office([Root(title)], person, Root(title), false));
    }

    /// <summary>The office before a name, also before a rank: المتحدث باسم الوزارة اللواء فلان.</summary>
    private void Before(string text, Mention person, int other)
    {
        var before = Tokenizer.Tokenize(text[Math.Max(other, person.Span.Start - Reach)..person.Span.Start]);
        var title = new HashSet<string>(StringComparer.Ordinal);
        for (int i = before.Count - 1, words = 0; i >= 0 && words < LongestTitle; i--, words++)
        {
            if (before[i].Kind != TokenKind.Word)
            {
                if (before[i].Folded is "،" or "," && title.Count == 0) continue;
                if (!IsMark(before[i]) || Gloss(before, i) is not { } opening) break;
                i = opening; // المتحدث باسم القوات "قوات كذا" العقيد فلان
                continue;
            }
            if (Opens(before[i].Folded)) break;
            var word = WithoutParticle(before[i].Folded);
            title.Add(Root(word));
            if (!IsHead(word) || i > 0 && IsHead(before[i - 1].Folded) && !(title.Count == 1 && Offices.IsRank(Bare(word)))) continue;
            _titles.Add(new Office(title, person, Root(word), word.StartsWith("ال", StringComparison.Ordinal)));
            if (!Offices.IsRank(Bare(word)) || title.Count > 1 || !word.StartsWith("ال", StringComparison.Ordinal)) break;
            (title, words) = (new HashSet<string>(StringComparer.Ordinal), 0); // what stands before a rank is the office
        }
    }

    private static bool IsMark(Token token) => token.Folded is "\"" or "»" or "«" or "”" or "“";

    /// <summary>Where a few words in marks open that end at a token.</summary>
    private static int? Gloss(List<Token> tokens, int close)
    {
        for (var i = close - 2; i > 0 && i >= close - LongestTitle; i--) if (IsMark(tokens[i])) return i;
        return null;
    }

    private static bool IsHead(string word) => PersonPattern.IsTitle(word) || Offices.IsRole(Bare(word)) || Arabic.Names.GivenNames.Announces(word);

    /// <summary>The office in apposition behind a name: فلان، رئيس الاتحاد; فلان رئيس الاتحاد.</summary>
    private void Behind(string text, Mention person)
    {
        if (!MayBehind(text, person.Span.End)) return;
        var behind = Tokenizer.Tokenize(text[person.Span.End..Math.Min(text.Length, person.Span.End + 90)]);
        var at = behind.Count > 0 && behind[0].Folded is "،" or "," or "-" ? 1 : 0;
        if (at >= behind.Count || !IsHead(behind[at].Folded) || behind[at].Folded.StartsWith('و')) return;
        var title = new HashSet<string>(StringComparer.Ordinal);
        for (var i = at; i < behind.Count && i < at + LongestTitle && behind[i].Kind == TokenKind.Word && !Opens(behind[i].Folded); i++) title.Add(Root(behind[i].Folded));
        if (title.Count > 1) _titles.Add(new Office(title, person, Root(behind[at].Folded), false));
    }

    /// <summary>Whether the first word behind a name is a title, before the text there is cut into tokens.</summary>
    private static bool MayBehind(string text, int from)
    {
        while (from < text.Length && text[from] is ' ' or '،' or ',' or '-') from++;
        var end = from;
        while (end < text.Length && char.IsLetter(text[end])) end++;
        return end - from is > 2 and < 14 && IsHead(Arabic.Letters.Folding.Fold(text[from..end]));
    }

    /// <summary>A title without ل or ب joined to it: لوزير الخارجية.</summary>
    private static string WithoutParticle(string word) => word.Length > 4 && word[0] is 'ل' or 'ب' && !PersonPattern.IsTitle(word) && PersonPattern.IsTitle(word[1..]) ? word[1..] : word;

    /// <summary>A word that belongs to no title: the clause's opener, a verb that reports.</summary>
    private static bool Opens(string word) => Complement.OpensClause(word) || SpeechLexicon.Shipped.Form(word) is { Participle: false, HasObject: false } && !WordClass.NounVerb.Has(word);

    /// <summary>The person whom some words of office mean: all of them stand in the title, which begins with a title word; the latest before a place, else the first behind it.</summary>
    /// <param name="words">Folded words.</param>
    /// <param name="place">Where the words stand in the text.</param>
    public Mention? PersonOf(IReadOnlyList<string> words, int place = int.MaxValue)
    {
        return Holder(words, place) ?? (Offices.Usual([.. words.Select(Bare)]) is { } usual ? Holder([.. usual.Words, .. words.Skip(usual.Instead)], place) : null);
    }

    private Mention? Holder(IReadOnlyList<string> words, int place)
    {
        if (!IsHead(words[0]) || words[0] == "فريق") return null;
        var asked = words.Select(Root).Where(w => w.Length > 1).ToList();
        Mention? behind = null;
        for (var i = _titles.Count - 1; i >= 0; i--)
        {
            var title = _titles[i].Title;
            var common = asked.Count(title.Contains);
            if (asked.Count == 1 && _titles[i].Head != asked[0] && !PersonPattern.IsTitle(words[0])) continue; // of a trade alone it must be his own, not that of the academy he belongs to
            if (common < asked.Count && !(common == title.Count && common >= Telling && asked.Count <= common + 2) && !(common > Telling && common >= asked.Count - 1 && title.All(word => asked.Contains(word) || Arabic.Names.GivenNames.Has(word))) && !Shortened(_titles[i], asked, place)) continue;
            if (_titles[i].Person.Span.Start <= place) return _titles[i].Person;
            behind = _titles[i].Person;
        }
        return behind;
    }

    /// <summary>Whether an office told at length is named again by its first two words with the name: مدير المرصد السوري لكذا, further down مدير المرصد فلان.</summary>
    private static bool Shortened(Office office, List<string> asked, int place) =>
        asked.Count > 2 && office.Title.Count == 2 && office.Head == asked[0] && office.Title.Contains(asked[1]) && office.Person.Span.Start > place;

    /// <summary>The person who speaks next by a name without any title, where an office alone opened the text: حذر وزير الاقتصاد …, وقال فلان الفلاني ….</summary>
    /// <param name="words">Folded words of the office.</param>
    /// <param name="place">Where they stand in the text.</param>
    public Mention? SpeaksNext(IReadOnlyList<string> words, int place)
    {
        if (words.Count < 2 || !IsHead(words[0])) return null;
        var reach = place > Opening ? NextSentence : NextSpeaker;
        foreach (var person in _persons.Where(p => p.Span.End > place))
        {
            if (person.Span.Start < place || person.Span.Start > place + reach || place > Opening && (!IsNext(place, person.Span.Start) || _persons.Exists(known => known.Span.Start < place && (known.Text == person.Text || known.Entity is { } entity && entity.Id == person.Entity?.Id))) || !person.Text.Contains(' ', StringComparison.Ordinal) || _titles.Exists(t => t.Person == person)) return null;
            if (person.Entity is not null && Bare(words[0]) is "متحدث" or "متحدثه" or "ناطق" or "ناطقه") return null; // who is known to everybody is nobody's spokesman
            var before = _text[..person.Span.Start].TrimEnd();
            return SpeechLexicon.Shipped.Form(Arabic.Letters.Folding.Fold(before[(before.LastIndexOfAny([' ', '\n']) + 1)..])) is { Participle: false, HasObject: false, Verb.Complements: var wanted } says && wanted.HasFlag(Complements.Clause) && (says.Gender == Gender.Feminine) == words[0].EndsWith('ه') ? person : null;
        }
        return null;
    }

    /// <summary>Whether one sentence begins between two places, no more.</summary>
    private bool IsNext(int from, int to)
    {
        var between = _text.AsSpan(from..to).TrimEnd();
        var stop = between.IndexOfAny('.', '\n');
        return stop >= 0 && between[stop..].TrimStart(" .\n\"»”").IndexOfAny('.', '\n') < 0;
    }

    /// <summary>The person by whose name the text goes on where it first named nobody: قال مسؤول كبير …, and further down المسؤول في الوزارة فلان.</summary>
    /// <param name="words">Folded words of the description.</param>
    /// <param name="place">Where they stand in the text.</param>
    public Mention? Introduced(IReadOnlyList<string> words, int place)
    {
        var head = Root(words[0]);
        if (!IsHead(words[0])) return null;
        var asked = words.Skip(1).Select(Root).Where(w => w.Length > 2 && !Plain.Contains(w)).ToList();
        foreach (var office in _titles.OrderBy(t => t.Person.Span.Start))
        {
            if (office.Head != head) continue;
            if (office.Person.Span.Start < place) return null; // one of them has a name already
            if (office.Person.Span.Start > place + Introduction) return null;
            return office.Leads && (office.Title.Count == 1 && SpeechLexicon.Shipped.Source(words[0]) == "unnamed" && office.Person.Span.Start <= place + NextSentence || asked.Count(w => !office.Title.Contains(w)) <= (office.Title.Count > 1 ? 0 : 1)) ? office.Person : null;
        }
        return null;
    }

    /// <summary>Roots of what is said of anybody: كبير, رفيع المستوى.</summary>
    private static readonly HashSet<string> Plain = new(["كبير", "رفيع", "مستو", "بارز", "سابق", "محل", "في", "من"], StringComparer.Ordinal);

    /// <summary>The persons whom a text gives a title with a noun, in its order, each once: the two المحاميان are.</summary>
    /// <param name="noun">The noun without the article.</param>
    /// <param name="place">Only those named before it.</param>
    public IReadOnlyList<Mention> Holders(string noun, int place)
    {
        var root = Root(noun);
        var holders = new List<Mention>();
        foreach (var (title, person, _, _) in _titles.OrderBy(t => t.Person.Span.Start))
        {
            if (person.Span.Start < place && title.Contains(root) && !holders.Exists(known => known.Text == person.Text)) holders.Add(person);
        }
        return holders;
    }

    /// <summary>A word without و and the article.</summary>
    public static string Bare(string word)
    {
        var bare = Clitics.WithoutConjunction(word);
        return bare.StartsWith("ال", StringComparison.Ordinal) && bare.Length > 4 ? bare[2..] : bare;
    }

    /// <summary>A bare word without the endings by which a country and its adjectives differ: روسيا, الروسي, الروسية.</summary>
    private static string Root(string word)
    {
        var bare = Bare(word);
        foreach (var ending in (ReadOnlySpan<string>)["يه", "يا", "ي", "ا"]) if (bare.Length >= ending.Length + 3 && bare.EndsWith(ending, StringComparison.Ordinal)) return bare[..^ending.Length];
        return bare;
    }
}
