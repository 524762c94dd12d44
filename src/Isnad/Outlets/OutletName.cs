namespace Isnad.Outlets;

/// <summary>Who published an article.</summary>
/// <param name="Id">Its id in the register of outlets; for one that is not in it, its name folded and joined by hyphens.</param>
/// <param name="Name">As Arabic news writes it.</param>
public sealed record OutletName(string Id, string Name);
