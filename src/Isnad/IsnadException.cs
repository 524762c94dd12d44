namespace Isnad;

/// <summary>The environment is broken so that a run cannot go on: a store damaged, a disk full.</summary>
/// <param name="problem">What happened, coded.</param>
/// <param name="inner">The fault behind it.</param>
public sealed class IsnadException(Problem problem, Exception? inner = null) : Exception(problem.Message("en"), inner)
{
    /// <summary>What happened, coded, so that it can be said in the reader's language.</summary>
    public Problem Problem { get; } = problem;
}
