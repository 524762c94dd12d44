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
    /// <summary>
    /// In what two statements stand against each other though none says that it denies: <c>negation</c>, <c>antonym</c>, <c>accusation</c>
    /// for two who accuse each other; null for a denial.
    /// </summary>
    public string? Opposed { get; init; }

    /// <summary>Whether the words of the second do not say themselves that they deny: the reader is told.</summary>
    public bool IsToldDenied => Opposed is null && !Denied.Lead.Evidence.Span.Contains(Denied.Lead.Cue.Span);

    /// <summary>The words of the second to show: those of a denial without its verb, which stands before them.</summary>
    public string ShownDenied => Opposed is null ? Denied.Lead.Text : Denied.Shown;
}

/// <summary>
/// Finds who denies what others say: alike contents under opposite polarity, the answers of the accused, and contents that differ in a
/// negation or an opposite alone.
/// </summary>
public sealed class ContradictionFinder
{
    private const int Most = 6;
    private const int Nearby = 350;
    private const double SameThing = 0.6;
    private const double SameCharge = 0.65;
    private const int FirstWords = 3;
    private const int FewestRoots = 2;

    /// <summary>What nobody known claims stands behind what somebody does.</summary>
    private const double Unnamed = 0.85;

    /// <summary>Letters before a verb in which the word before it stands.</summary>
    private const int WordBefore = 12;

    /// <summary>The contradictions among the statements of a story, those most attested first.</summary>
    /// <param name="newsroom">Where its articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="statements">What was said in it.</param>
    public IReadOnlyList<Contradiction> Find(Newsroom newsroom, Story story, IReadOnlyList<ToldStatement> statements)
    {
        ArgumentNullException.ThrowIfNull(newsroom);
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(statements);
        var speakers = new Dictionary<string, SpokenFor>(StringComparer.Ordinal);
        var all = statements.Take(400).Select(t => new SaidStatement(newsroom, t, speakers)).ToList();
        var said = all.FindAll(s => s.Stems.Count >= 3);
        var found = new List<(Contradiction Pair, double Worth)>();
        var headlines = HeadlineDenials.Of(newsroom, story).Select(t => new SaidStatement(newsroom, t, speakers));
        foreach (var denial in all.Concat(headlines).Where(s => IsDenial(s.Told.Lead) && !IsImagined(newsroom, s.Told.Lead)))
        {
            var one = new Denial(denial);
            var (best, most) = ((ToldStatement?)null, 0.0);
            foreach (var other in said)
            {
                if (
                    other.Told.Lead.Denied
                    || Key(other.Told) == Key(denial.Told)
                    || other.Negates
                    || !other.Claims
                    || OneSide(other, one)
                    || IsReportedInside(other.Told, denial.Told)
                    || one.Blames(other)
                    || one.AnswersAnother(other)
                    || other.SaysStaged
                )
                    continue;
                var accuses = other.Told.Lead.Act == SpeechAct.Accuse;
                if (!accuses && IsEarlier(newsroom, denial.Told, other.Told))
                    continue;
                var worth = accuses ? Accusation(newsroom, other, one) : Claim(other, one);
                if (other.Told.Lead.Anonymous)
                    worth *= Unnamed;
                if (worth > most)
                    (best, most) = (other.Told, worth);
            }
            if (best is not null)
                found.Add((new Contradiction(best, denial.Told), most));
        }
        var told = found.Select(f => (Key(f.Pair.Affirmed), Key(f.Pair.Denied))).ToHashSet();
        var pointed = new PointedDenialFinder(newsroom).Find(all);
        found.AddRange(pointed.Where(p => !told.Contains((Key(p.Pair.Affirmed), Key(p.Pair.Denied)))));
        var answered = found.Select(f => f.Pair.Denied).ToHashSet();
        found.AddRange(new NestedDenialFinder(newsroom).Find(all.Where(s => !answered.Contains(s.Told))));
        found.AddRange(RivalAccusations.Find(newsroom, said));
        found.AddRange(OppositionFinder.Find(newsroom, said));
        return
        [
            .. found
                .OrderByDescending(f => f.Worth)
                .ThenByDescending(f => f.Pair.Denied.Evidence.Count)
                .DistinctBy(f => f.Pair.Affirmed)
                .Select(f => f.Pair)
                .Aggregate(
                    new List<Contradiction>(),
                    (kept, pair) =>
                    {
                        if (!kept.Exists(k => AreOfOneDispute(k, pair)))
                            kept.Add(pair);
                        return kept;
                    }
                )
                .Take(Most),
        ];
    }

    /// <summary>Whether two pairs are of one dispute: one party denies in both, and either what is denied or who claims it is the same.</summary>
    private static bool AreOfOneDispute(Contradiction one, Contradiction other)
    {
        if (!IsSameSide(one.Denied, other.Denied))
            return false;
        if (IsSameSide(one.Affirmed, other.Affirmed) && Shared(one.Affirmed, other.Affirmed) > 0)
            return true;
        return Shared(one.Affirmed, other.Affirmed) >= FewestRoots || Shared(one.Denied, other.Denied) >= FewestRoots;
    }

    private static bool IsSameSide(ToldStatement one, ToldStatement other) =>
        Key(one) == Key(other) || SpokenFor(one.Speaker).Countries.Overlaps(SpokenFor(other.Speaker).Countries);

    private static int Shared(ToldStatement one, ToldStatement other)
    {
        var roots = new DenialMatter(other.Lead.Text).Roots;
        return new DenialMatter(one.Lead.Text).Roots.Count(roots.Contains);
    }

    /// <summary>Whether a denial was published half a day or more before what it would deny was first told.</summary>
    private static bool IsEarlier(Newsroom newsroom, ToldStatement denial, ToldStatement claim) =>
        First(newsroom, denial) is { } denied && First(newsroom, claim) is { } claimed && claimed - denied > TimeSpan.FromHours(12);

    private static DateTimeOffset? First(Newsroom newsroom, ToldStatement told) =>
        told.Evidence.Min(e => newsroom.Article(e.Article).Article.Published?.Earliest);

    /// <summary>Whether nobody has denied yet, by the word before the verb: حتى ينفي, لن ينفي, كي تنفي.</summary>
    private static bool IsImagined(Newsroom newsroom, Statement denial)
    {
        var text = newsroom.Article(denial.Evidence.Article).Article.StringAt(denial.Evidence.In);
        var before = Tokenizer.Tokenize(text[Math.Max(0, denial.Cue.Span.Start - WordBefore)..denial.Cue.Span.Start]);
        return before.Count > 0 && DenialWords.Is("imagined", before[^1].Folded);
    }

    /// <summary>How well an accusation and a denial answer each other, 0 to 1; 0 where they do not.</summary>
    private static double Accusation(Newsroom newsroom, SaidStatement accusation, Denial denial)
    {
        var (told, stems) = (accusation.Told, accusation.Stems);
        if (DenialWords.In("criticising-in", Folding.Fold(told.Lead.Cue.Text)))
            return 0;
        var alike = StorySentence.Containment(stems, denial.Stems);
        var same = alike >= SameThing && Math.Min(stems.Count, denial.Stems.Count) >= 5;
        if (same && (alike >= SameCharge || Nested(told, denial.Told)))
            return alike;
        var accused =
            denial.Name.Count > 0
            && (denial.IsNamedIn(told, stems) || Accuses(newsroom.Compared(told.Lead), denial.Countries))
            && (denial.Surname is not null || !IsPerson(Accused(told.Lead.Text)));
        if (!same && !accused)
            return 0;
        var matter = accusation.Matter;
        var answered =
            matter.IsDeniedBy(denial.Matter)
            || (
                denial.IsBlanket && Close(told, denial.Told) && (denial.Matter.IsBare || matter.Charge.TrueForAll(matter.Pointing.Contains))
            );
        return !answered ? 0
            : same ? alike
            : 0.3 + (alike / 2);
    }

    /// <summary>
    /// How well a denial denies what was said, 0 to 1: most of the words of the shorter are in the other, and what each tells first.
    /// </summary>
    private static double Claim(SaidStatement claim, Denial denial)
    {
        var (told, stems) = (claim.Told, claim.Stems);
        if (told.Lead.Act is SpeechAct.Support or SpeechAct.Direct or SpeechAct.Promise || (denial.IsBlanket && !claim.IsBlanket))
            return 0;
        if (told.Lead.Act == SpeechAct.Doubt && told.SpeakerEntity is not null)
            return 0;
        if (Math.Min(stems.Count, denial.Stems.Count) < 5)
            return 0;
        var alike = StorySentence.Containment(stems, denial.Stems);
        if (alike < SameThing)
            return 0;
        return Nested(told, denial.Told) || claim.Matter.TellsWhat(denial.Matter) ? alike : 0;
    }

    /// <summary>Whether a denial is of guilt as such, in a few words: any part in it, the accusations, standing behind it.</summary>
    internal static bool IsBlanket(string denied) =>
        Folding.Fold(denied).Split(' ').Take(FirstWords).Any(w => DenialWords.Begins("guilt", w));

    /// <summary>Whether an accusation and a denial stand close together in an article: then "the accusations" are these.</summary>
    private static bool Close(ToldStatement a, ToldStatement b) =>
        a.Evidence.Any(x => b.Evidence.Any(y => x.Article == y.Article && x.In == y.In && Math.Abs(x.Span.Start - y.Span.Start) < Nearby));

    /// <summary>Whether an accusation names, among its first words, one of some countries or what belongs to it.</summary>
    private static bool Accuses(AgreementText accusation, HashSet<string> countries) =>
        accusation.Words.Take(FirstWords).Any(w => countries.Contains(w.Country));

    /// <summary>Whom an accusation accuses: the words before the first that says of what (بالتضليل).</summary>
    private static string Accused(string text) =>
        string.Join(
            ' ',
            text.Split(' ').Select((word, i) => (word, i)).TakeWhile(w => w.i == 0 || w.word is not ['ب', _, _, _, ..]).Select(w => w.word)
        );

    /// <summary>Whether what was said is reported inside the denial itself: نفى أنباء عن كذا.</summary>
    private static bool Nested(ToldStatement told, ToldStatement denial) =>
        told.Evidence.Any(e =>
            denial.Evidence.Any(d => d.Article == e.Article && d.In == e.In && d.Span.Contains(e.Span) && d.Span != e.Span)
        );

    /// <summary>
    /// Whether something is claimed that another could deny, not what one feels (تضامنه مع), only calls so (مزاعم) or what a day is taken to
    /// say.
    /// </summary>
    internal static bool Claims(ToldStatement told) =>
        !DenialWords.Begins("feeling", Folding.Fold(told.Lead.Text.Split(' ', 2)[0]).TrimStart('"', '«', '“'))
        && !StorySentence.IsDay(Folding.Fold(told.Speaker));

    /// <summary>Whether what was said holds the denial, or is said by nobody inside it.</summary>
    private static bool IsReportedInside(ToldStatement told, ToldStatement denial) =>
        told.Evidence.Any(e =>
            denial.Evidence.Any(d =>
                d.Article == e.Article && d.In == e.In && (e.Span.Contains(d.Span) || told.Lead.Speaker is null && d.Span.Contains(e.Span))
            )
        );

    /// <summary>Whether what is said negates or reports a denial: then it stands with a denial, not against it.</summary>
    internal static bool Negates(AgreementText said, string text) => said.Negated % 2 == 1 || Denies(text);

    /// <summary>
    /// Whether both speak for one state: a ministry and an embassy, the government and its spokesman; two persons may differ.
    /// </summary>
    private static bool OneSide(SaidStatement said, Denial denial) =>
        denial.Countries.Count > 0 && denial.Surname is null && denial.Countries.Overlaps(said.Countries) && !said.IsPerson;

    private static bool IsPerson(string speaker) => SpokenFor(speaker).IsPerson;

    /// <summary>For whom a speaker speaks: the countries that the name names, itself or by what belongs to them.</summary>
    internal static SpokenFor SpokenFor(string speaker)
    {
        var words = AgreementWord.Of(Tokenizer.Tokenize(speaker));
        return new SpokenFor(
            [.. words.Select(w => w.Country).Where(c => c.Length > 0)],
            words.Exists(w => w.Kind == KnownKind.Person && w.Entity is not null)
        );
    }

    /// <summary>Whether somebody says that something is not so (نفى, كذّب), and does not only refuse or oppose it (رفض, عارض).</summary>
    /// <param name="statement">What was said.</param>
    public static bool IsDenial(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return statement is { Denied: true, Act: SpeechAct.Deny } && Denies(statement.Cue.Text);
    }

    private static bool Denies(string text) => DenialWords.In("denying-in", Folding.Fold(text));

    internal static string Key(ToldStatement told) => told.SpeakerEntity?.Id.Value ?? told.Speaker;
}
