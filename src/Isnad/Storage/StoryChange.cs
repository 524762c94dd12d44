namespace Isnad.Storage;

/// <summary>Something that became part of a story or left it.</summary>
/// <param name="Other">The story or article.</param>
/// <param name="Kind"><c>merge</c> or <c>split</c>.</param>
/// <param name="Why"><c>likeness</c> or <c>decision</c>.</param>
/// <param name="Made">When.</param>
public sealed record StoryChange(string Other, string Kind, string Why, DateTimeOffset Made);
