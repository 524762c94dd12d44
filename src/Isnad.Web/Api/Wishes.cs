namespace Isnad.Web.Api;

/// <summary>A link or text that is asked about.</summary>
/// <param name="Given">An address of a page, or a text.</param>
public sealed record BriefWish(string Given);

/// <summary>A decision that somebody makes.</summary>
/// <param name="Kind">split, merge, correct, remove, note, checked.</param>
/// <param name="Subject">The article, story, statement (<c>a1b2…#3</c>) or outlet.</param>
/// <param name="Object">The story to merge in.</param>
/// <param name="Value">The right speaker; the note.</param>
public sealed record DecisionWish(string Kind, string Subject, string? Object = null, string? Value = null);
