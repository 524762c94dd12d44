namespace Isnad.Articles;

/// <summary>Reads the persons out of a byline; sections, cities, agencies and outlets are not persons.</summary>
public static class AuthorReader
{
    /// <summary>The persons that a byline names.</summary>
    /// <param name="byline">As printed: <c>لندن: رنيم حنوش</c>, <c>أبوظبي - سكاي نيوز عربية</c>; null gives none.</param>
    public static IReadOnlyList<string> Persons(string? byline) => [];
}
