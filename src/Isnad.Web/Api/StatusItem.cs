namespace Isnad.Web.Api;

/// <summary>What the store holds.</summary>
/// <param name="Articles">Number of articles.</param>
/// <param name="Stories">Number of stories.</param>
/// <param name="Outlets">Number of outlets with an article.</param>
/// <param name="Latest">When the latest article was published.</param>
/// <param name="Rules">Hash of all tables of rules.</param>
/// <param name="Version">Version of the program.</param>
/// <param name="PagesWaiting">Large stories whose pages are still to be written ahead.</param>
public sealed record StatusItem(
    long Articles,
    long Stories,
    long Outlets,
    DateTimeOffset? Latest,
    string Rules,
    string? Version,
    int PagesWaiting
);
