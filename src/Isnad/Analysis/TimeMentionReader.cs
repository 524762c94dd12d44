using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds the times that an article names, resolved against its date.</summary>
public sealed class TimeMentionReader
{
    /// <summary>Reads the times of one article, in order of place.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<TimeMention> Read(Article article) => [];
}
