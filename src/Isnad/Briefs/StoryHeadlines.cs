using Isnad.Articles;
using Isnad.Stories;

namespace Isnad.Briefs;

/// <summary>
/// The headlines of a story, each with how likely it stands for the whole by itself: a logistic regression over
/// <see cref="TitleFeatures"/>.
/// </summary>
internal sealed class StoryHeadlines
{
    private const int MostHeadlines = 500;

    /// <summary>What is held of an article without a headline: about what a headline taken at random has.</summary>
    private const double Unknown = 0.25;
    private const int Foremost = 4;

    private static readonly LogisticWeights Weights = LogisticWeights.Shipped("Briefs/titles.tsv", TitleFeatures.Names);

    private readonly Dictionary<ArticleId, double> _worth = [];
    private readonly TitleFeatures _features;

    /// <summary>Judges the headlines of a story.</summary>
    /// <param name="newsroom">Where the articles are.</param>
    /// <param name="story">The story.</param>
    /// <param name="central">Its sentences, of which none has been told.</param>
    public StoryHeadlines(Newsroom newsroom, Story story, CentralSentences central)
    {
        Articles = [.. story.Articles.Where(id => newsroom.Article(id).Article.Title is not null).Take(MostHeadlines)];
        _features = new TitleFeatures(
            newsroom,
            Articles,
            [.. central.Open.OrderByDescending(s => s.Worth).Take(Foremost).Select(s => s.Sentence)]
        );
        for (var i = 0; i < Articles.Count; i++)
            _worth[Articles[i]] = Weights.LogOdds(_features.Of(i));
    }

    /// <summary>The articles that have a headline; of very many the first.</summary>
    public IReadOnlyList<ArticleId> Articles { get; }

    /// <summary>What speaks for and against a headline.</summary>
    /// <param name="at">Which of the articles.</param>
    public float[] Features(int at) => _features.Of(at);

    /// <summary>How likely the headline of an article stands for the story, as log-odds; one of the articles.</summary>
    /// <param name="article">The article.</param>
    public double LogOdds(ArticleId article) => _worth[article];

    /// <summary>How likely the headline of an article stands for the story, 0 to 1; <see cref="Unknown"/> where it has none.</summary>
    /// <param name="article">The article.</param>
    public double Likely(ArticleId article) => _worth.TryGetValue(article, out var logOdds) ? 1 / (1 + Math.Exp(-logOdds)) : Unknown;
}
