using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds who is reported to have said what in an article, and through whom it came.</summary>
public sealed class StatementReader
{
    /// <summary>Reads the statements of one article, in the order of their cues.</summary>
    /// <param name="article">Its strings are what all spans count in.</param>
    /// <param name="mentions">The names in it.</param>
    /// <returns>One statement per cue; empty where nobody is reported to say anything.</returns>
    public IReadOnlyList<Statement> Read(Article article, IReadOnlyList<Mention> mentions) => [];
}
