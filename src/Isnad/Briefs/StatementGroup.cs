using Isnad.Analysis;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Copies;
using Isnad.Outlets;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>One thing that a speaker said, with all places that report it.</summary>
/// <param name="speaker">Who said it.</param>
/// <param name="order">Its place among all that the speaker said, from 0.</param>
internal sealed class StatementGroup(StorySpeaker speaker, int order)
{
    private const double SameThing = 0.6;

    /// <summary>Statements of fewer words are one thing only where their words are the same.</summary>
    private const int FewestWords = 3;

    private const int LongestReport = 300;

    private const int FewestTelling = 4;
    private const double LeastOfFullest = 0.4;
    private const int MostRivals = 4;

    private readonly List<SaidPlace> _places = [];
    private HashSet<string> _stems = [];
    private int _wordings;

    /// <summary>Who said it.</summary>
    public StorySpeaker Speaker { get; } = speaker;

    /// <summary>Its place among all that the speaker said, from 0.</summary>
    public int Order { get; } = order;

    /// <summary>
    /// Whether a place has the words of what was said: most of the shorter are in the other, with the same figures and negations.
    /// </summary>
    /// <param name="said">A place where the speaker says something.</param>
    /// <param name="shared">How many stems the fullest report shares with it.</param>
    public bool Repeats(SaidPlace said, int shared)
    {
        var fewer = Math.Min(said.Stems.Count, _stems.Count);
        if (fewer >= FewestWords ? shared < SameThing * fewer : fewer < 2 || shared < Math.Max(said.Stems.Count, _stems.Count))
            return false;
        var first = _places[0];
        return said.Statement.Denied == first.Statement.Denied && said.Figures.SetEquals(first.Figures) && !said.DiffersInNegation(first);
    }

    /// <summary>
    /// How alike in other words a place is to what was said, 0 to 1: the mean over the wordings known so far, of which half must say the
    /// same. Somebody unnamed may be another in every article.
    /// </summary>
    /// <param name="said">A place where the speaker says something.</param>
    /// <param name="near">The wordings that share enough words with it.</param>
    /// <param name="likeness">What makes statements alike in this story.</param>
    public double Likeness(SaidPlace said, IEnumerable<SaidPlace> near, StatementLikeness likeness)
    {
        var first = _places[0].Statement;
        if (first.Anonymous || said.Statement.Denied != first.Denied)
            return 0;
        var (sum, same) = (0.0, 0);
        foreach (var wording in near)
        {
            if (likeness.Of(wording.Statement, said.Statement) is not (> 0 and var alike))
                continue;
            sum += alike;
            same++;
        }
        return same * 2 >= _wordings ? sum / _wordings : 0;
    }

    /// <summary>Takes up a place that says it; true where it is the fullest report so far.</summary>
    /// <param name="said">The place.</param>
    /// <param name="isWording">Whether it says it in other words than those before.</param>
    public bool Add(SaidPlace said, bool isWording)
    {
        _places.Add(said);
        if (isWording)
            _wordings++;
        if (said.Stems.Count <= _stems.Count)
            return false;
        _stems = said.Stems;
        return true;
    }

    /// <summary>
    /// The group as several, in each of which every place bears out what is shown: what was taken together because it is alike, or part of
    /// it, need not hold all of it.
    /// </summary>
    /// <param name="likeness">What makes statements alike in this story.</param>
    public IReadOnlyList<StatementGroup> Apart(StatementLikeness likeness)
    {
        var apart = new List<StatementGroup>();
        var left = _places;
        while (left.Count > 0)
        {
            var borne = BorneOut(likeness, left, Lead(left));
            if (!IsOfSeveral(borne) && IsOfSeveral(left))
                borne = Rivals(left).Select(rival => BorneOut(likeness, left, rival)).FirstOrDefault(IsOfSeveral) ?? borne;
            var group = new StatementGroup(Speaker, Order + apart.Count);
            group._places.AddRange(borne);
            left = left.FindAll(p => !borne.Contains(p));
            apart.Add(group);
        }
        return apart;
    }

    /// <summary>What one report says with those that bear it out, itself first.</summary>
    private static List<SaidPlace> BorneOut(StatementLikeness likeness, List<SaidPlace> places, SaidPlace lead)
    {
        var borne = new List<SaidPlace> { lead };
        foreach (var place in places)
            if (place != lead && likeness.IsBorneOut(lead, place) && !borne.Exists(p => likeness.NumbersDiffer(p, place)))
                borne.Add(place);
        return borne;
    }

    /// <summary>Reports that say less than the fullest, but something whole: what several outlets hold may be told by one of them.</summary>
    private static IEnumerable<SaidPlace> Rivals(List<SaidPlace> places)
    {
        var least = Math.Max(FewestTelling, LeastOfFullest * places.Max(p => p.Stems.Count));
        return places
            .Where(p => p.Stems.Count >= least)
            .DistinctBy(p => p.Statement.Text, StringComparer.Ordinal)
            .OrderByDescending(p => p.Stems.Count)
            .Take(MostRivals);
    }

    private static bool IsOfSeveral(List<SaidPlace> places) => places.Exists(p => p.Outlet != places[0].Outlet);

    /// <summary>The statement as a brief has it: the fullest report with all its places.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="origins">Counts the chains to it.</param>
    public ToldStatement Told(Newsroom newsroom, Story story, OriginCounter origins)
    {
        var lead = _places[0];
        var (chains, countries) = origins.CountChains(newsroom, story.Articles, [.. _places.Select(p => (p.Article, p.Statement))]);
        return new ToldStatement(
            Speaker.Name,
            Speaker.Entity,
            lead.Statement,
            chains,
            [lead.Statement.Evidence, .. _places.Where(p => p != lead).Select(p => p.Statement.Evidence)]
        )
        {
            Countries = countries,
            RestsOn = RestingOn(newsroom, story, lead),
            Shown = ShownWords.Of(newsroom.Article(lead.Article).Article, lead.Statement, Speaker.Name),
        };
    }

    /// <summary>
    /// On whose text an article rests by its byline, as a copy or in passages that it shares; nobody's where its statement names the carrier.
    /// </summary>
    private static TextBasis? RestingOn(Newsroom newsroom, Story story, SaidPlace place)
    {
        var article = newsroom.Article(place.Article);
        var origin = newsroom.Origins(story.Articles).Of(place.Article);
        if (origin is { Name: { } vague } && CreditReader.IsVague(vague))
            return place.Statement.Chain.SkipLast(1).Any() ? null : new TextBasis(vague, TextTie.Credit) { IsVague = true };
        if (origin is not { Proves: true, Name: { } name } || OutletRegister.Shipped.Find(name) is null)
            return null;
        if (origin.Key == ArticleOrigin.Own(article, place.Article.Value).Key)
            return null;
        if (place.Statement.Chain.Any(link => ArticleOrigin.Of(link).Key == origin.Key) || ToldOutlet.Is(article.Article, place.Statement))
            return null;
        if (TieOf(newsroom, article, origin) is not { } tie)
            return null;
        return tie == TextTie.Credit || new SharedPlace(newsroom, story).IsShared(place, origin) ? new TextBasis(name, tie) : null;
    }

    /// <summary>What says that an article rests on an origin; null where it is only inferred from who was seen first, or from a rewording.</summary>
    private static TextTie? TieOf(Newsroom newsroom, AnalysedArticle article, ArticleOrigin origin)
    {
        if (origin.Sharing)
            return TextTie.Passages;
        if (article.Credits.Any(c => c.Role == LinkRole.Agency && ArticleOrigin.Of(c).Key == origin.Key))
            return TextTie.Credit;
        var member = newsroom.CopyGroup(article.Article.Id)?.Members.First(m => m.Article == article.Article.Id);
        return member?.Given() switch
        {
            CreditGiven.Credited => TextTie.Credit,
            CreditGiven.Uncredited when member.Relation == CopyRelation.Copy => TextTie.Copy,
            _ => null,
        };
    }

    private static SaidPlace Lead(List<SaidPlace> places) =>
        places.MaxBy(p =>
            (p.Statement.Kind == StatementKind.Direct ? 1 : 0, p.Statement.Chain.Count, Math.Min(p.Statement.Text.Length, LongestReport))
        )!;
}
