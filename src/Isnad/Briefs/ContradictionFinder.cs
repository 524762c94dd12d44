using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>Two statements of a story that deny one another: one affirms or accuses, the other denies.</summary>
/// <param name="Affirmed">What is affirmed, or the accusation.</param>
/// <param name="Denied">The denial; both with their evidence.</param>
public sealed record Contradiction(ToldStatement Affirmed, ToldStatement Denied)
{
    /// <summary>In what two statements stand against each other though none says that it denies: <c>negation</c>, <c>antonym</c>; null for a denial.</summary>
    public string? Opposed { get; init; }
}

/// <summary>Finds who denies what others say: alike contents under opposite polarity, the answers of the accused, and contents that differ in a negation or an opposite alone.</summary>
public sealed class ContradictionFinder
{
    private const int Most = 6;
    private static readonly string[] DenyingRoots = ["نفي", "نفت", "ينف", "تنف", "ناف", "نكر", "كذب", "دحض", "فند"];
    private static readonly string[] Guilt = ["ضلوع", "تورط", "دور", "علاقه", "علاقت", "صله", "مسووليه", "مسووليت", "اتهام", "تهم", "مزاعم", "وقوف", "ارتكاب", "مشارك"];
    private static readonly string[] Feelings = ["تضامن", "تاييد", "دعم", "ادان", "استنكار", "قلق", "اسف", "ترحيب", "شكر", "تعازي", "ادعاء", "مزاعم", "اتهامات"];
    private const int Nearby = 350;
    private const int MatterWords = 3;
    private const double SameThing = 0.6;
    private const int MostOpposed = 150;
    private const int MostApart = 3;
    private const int FirstWords = 3;

    /// <summary>The contradictions among the statements of a story, those most attested first.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="statements">What was said in it.</param>
    public IReadOnlyList<Contradiction> Find(Newsroom newsroom, IReadOnlyList<ToldStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(statements);
        var all = statements.Take(400).Select(t => (Told: t, Stems: newsroom.Stems(t.Lead))).ToList();
        var said = all.FindAll(s => s.Stems.Count >= 3);
        var found = new List<(Contradiction Pair, double Worth)>();
        foreach (var denial in all.Where(s => s.Told.Lead is { Denied: true, Act: SpeechAct.Deny } && Denies(s.Told.Lead.Cue.Text)))
        {
            var name = StorySentence.StemsOf(denial.Told.Speaker);
            var countries = CountriesOf(denial.Told.Speaker);
            var blanket = IsBlanket(denial.Told.Lead.Text);
            var blamed = blanket ? CountriesOf(string.Join(' ', denial.Told.Lead.Text.Split(' ').Take(FirstWords))) : [];
            blamed.ExceptWith(countries);
            var (best, most) = ((ToldStatement?)null, 0.0);
            var surname = IsPerson(denial.Told.Speaker) ? Folding.Fold(denial.Told.Speaker.Split(' ')[^1]) : null;
            foreach (var (told, stems) in said)
            {
                var named = name.IsSubsetOf(stems) || (surname is not null && Folding.Fold(told.Lead.Text).Split(' ').Take(FirstWords).Contains(surname));
                if (told.Lead.Denied || Key(told) == Key(denial.Told) || Negates(newsroom.Compared(told.Lead), told.Lead.Text) || OneSide(told, denial.Told, countries) || IsNoClaim(told, denial.Told) || (blamed.Count > 0 && !IsPerson(told.Speaker) && !blamed.Overlaps(CountriesOf(told.Speaker)))) continue;
                var alike = StorySentence.Containment(stems, denial.Stems);
                var shared = stems.Count(denial.Stems.Contains);
                var matter = (blanket && Close(told, denial.Told)) || (shared >= 2 && (!blanket || (named && surname is not null) || NamesMatter(denial.Told.Lead.Text, name, stems)));
                var answers = told.Lead.Act == SpeechAct.Accuse && name.Count > 0 && matter && (surname is not null || !IsPerson(Accused(told.Lead.Text))) && (named || Accuses(newsroom.Compared(told.Lead), countries));
                var claims = told.Lead.Act == SpeechAct.Accuse || (blanket ? IsBlanket(told.Lead.Text) : told.Lead.Act is not (SpeechAct.Support or SpeechAct.Direct or SpeechAct.Promise));
                var worth = claims && alike >= SameThing && Math.Min(stems.Count, denial.Stems.Count) >= 5 ? alike : answers ? 0.3 + (alike / 2) : 0;
                if (worth > most) (best, most) = (told, worth);
            }
            if (best is not null) found.Add((new Contradiction(best, denial.Told), most));
        }
        found.AddRange(Opposed(newsroom, said));
        return [.. found.OrderByDescending(f => f.Worth).ThenByDescending(f => f.Pair.Denied.Evidence.Count).DistinctBy(f => f.Pair.Affirmed).Take(Most).Select(f => f.Pair)];
    }

    /// <summary>Pairs of statements that say the same but for a negation or an opposite: reopened and stays closed, will and will not.</summary>
    private static IEnumerable<(Contradiction Pair, double Worth)> Opposed(Newsroom newsroom, List<(ToldStatement Told, HashSet<string> Stems)> said)
    {
        var affirmed = said.Where(s => s.Stems.Count is >= 4 and <= 25 && !s.Told.Lead.Denied).Take(MostOpposed).ToList();
        for (var a = 0; a < affirmed.Count; a++)
        {
            for (var b = a + 1; b < affirmed.Count; b++)
            {
                var (one, other) = (affirmed[a], affirmed[b]);
                if (one.Told.Evidence[0].Article == other.Told.Evidence[0].Article && Key(one.Told) == Key(other.Told)) continue;
                var (fewer, more) = (Math.Min(one.Stems.Count, other.Stems.Count), Math.Max(one.Stems.Count, other.Stems.Count));
                if (fewer < more - MostApart) continue;
                var shared = one.Stems.Count(other.Stems.Contains);
                if (shared < more - MostApart || shared < 3) continue;
                var alike = shared / (double)more;
                if (new AgreementPair(newsroom.Compared(one.Told.Lead), newsroom.Compared(other.Told.Lead)) is not { NumberDiffers: false, NameDiffers: false, PlaceDiffers: false } pair || Why(pair) is not { } why) continue;
                yield return (new Contradiction(one.Told, other.Told) { Opposed = why }, alike);
            }
        }
    }

    /// <summary>The one thing in which two statements differ: a negation, or an opposite bound to a thing that both name; null where they differ in more.</summary>
    private static string? Why(AgreementPair pair)
    {
        var most = Math.Max(pair.OnlyFirst.Count, pair.OnlySecond.Count);
        if (pair.Shared < 3) return null;
        if (pair.NegationDiffers && pair.Swaps.Count == 0 && most <= 1) return "negation";
        return pair is { BoundDiffers: true, NegationDiffers: false, Swaps.Count: > 0 } && most <= 2 ? "antonym" : null;
    }

    /// <summary>Whether a denial is of guilt as such, in a few words: any part in it, the accusations, standing behind it.</summary>
    private static bool IsBlanket(string denied) => Folding.Fold(denied).Split(' ').Take(FirstWords).Any(w => Array.Exists(Guilt, g => w.StartsWith(g, StringComparison.Ordinal) || w.StartsWith("ال" + g, StringComparison.Ordinal)));

    /// <summary>Whether an accusation and a denial stand close together in an article: then "the accusations" are these.</summary>
    private static bool Close(ToldStatement a, ToldStatement b) => a.Evidence.Any(x => b.Evidence.Any(y => x.Article == y.Article && x.In == y.In && Math.Abs(x.Span.Start - y.Span.Start) < Nearby));

    /// <summary>Whether an accusation names, among its first words, one of some countries or what belongs to it.</summary>
    private static bool Accuses(AgreementText accusation, HashSet<string> countries) => accusation.Words.Take(FirstWords).Any(w => countries.Contains(w.Country));

    /// <summary>Whom an accusation accuses: the words before the first that says of what (بالتضليل).</summary>
    private static string Accused(string text) => string.Join(' ', text.Split(' ').Select((word, i) => (word, i)).TakeWhile(w => w.i == 0 || w.word is not ['ب', _, _, _, ..]).Select(w => w.word));

    /// <summary>Whether an accusation names one of the first things that a denial of guilt is about: the shelling of a town, not a vote.</summary>
    private static bool NamesMatter(string denied, HashSet<string> name, HashSet<string> accusation)
    {
        var matter = Tokenizer.Tokenize(denied).Where(t => t.Kind == TokenKind.Word && t.Folded.Length > 2 && !StopWords.Contains(t.Folded) && !IsBlanket(t.Folded)).Select(t => LightStemmer.Stem(t.Folded)).Where(s => !name.Contains(s)).Take(MatterWords).ToList();
        return matter.Count < 2 || matter.Exists(accusation.Contains);
    }

    /// <summary>Whether nothing is claimed that another could deny: what one feels (تضامنه مع) or only calls so (مزاعم), what is said by nobody inside the denial itself, what a day is taken to say.</summary>
    private static bool IsNoClaim(ToldStatement told, ToldStatement denial)
    {
        var first = Folding.Fold(told.Lead.Text.Split(' ')[0]).TrimStart('"', '«', '“');
        if (Array.Exists(Feelings, f => first.StartsWith(f, StringComparison.Ordinal)) || StorySentence.IsDay(Folding.Fold(told.Speaker))) return true;
        return told.Lead.Speaker is null && told.Evidence.Any(e => denial.Evidence.Any(d => d.Article == e.Article && d.In == e.In && d.Span.Contains(e.Span)));
    }

    /// <summary>Whether what is said negates or reports a denial: then it stands with a denial, not against it.</summary>
    private static bool Negates(AgreementText said, string text) => said.Negated % 2 == 1 || Array.Exists(Folding.Fold(text).Split(' '), Denies);

    /// <summary>Whether both speak for one state: a ministry and an embassy, the government and its spokesman; two persons may differ.</summary>
    private static bool OneSide(ToldStatement a, ToldStatement b, HashSet<string> countries) =>
        countries.Count > 0 && countries.Overlaps(CountriesOf(a.Speaker)) && !IsPerson(a.Speaker) && !IsPerson(b.Speaker);

    private static bool IsPerson(string speaker) => Words(speaker).Exists(w => w.Kind == KnownKind.Person && w.Entity is not null);

    /// <summary>The countries that a speaker's name names, itself or by what belongs to them.</summary>
    private static HashSet<string> CountriesOf(string speaker) => [.. Words(speaker).Select(w => w.Country).Where(c => c.Length > 0)];

    private static List<AgreementWord> Words(string speaker) => AgreementWord.Of(Tokenizer.Tokenize(speaker));

    /// <summary>Denials of what is said, not refusals of what is asked: نفى, أنكر, كذّب, دحض, فنّد.</summary>
    private static bool Denies(string cue)
    {
        var folded = Folding.Fold(cue);
        return Array.Exists(DenyingRoots, r => folded.Contains(r, StringComparison.Ordinal));
    }

    private static string Key(ToldStatement told) => told.SpeakerEntity?.Id.Value ?? told.Speaker;
}
