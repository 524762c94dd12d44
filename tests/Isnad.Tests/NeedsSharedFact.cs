namespace Isnad.Tests;

/// <summary>A test on the shared seeds or sets; skipped, saying so, where they are missing.</summary>
internal sealed class NeedsSharedFactAttribute : FactAttribute
{
    public NeedsSharedFactAttribute()
    {
        if (Repository.Shared is null)
            Skip = "needs ../shared beside the repository";
    }
}

/// <summary>Like <see cref="NeedsSharedFactAttribute"/>, with data.</summary>
internal sealed class NeedsSharedTheoryAttribute : TheoryAttribute
{
    public NeedsSharedTheoryAttribute()
    {
        if (Repository.Shared is null)
            Skip = "needs ../shared beside the repository";
    }
}
