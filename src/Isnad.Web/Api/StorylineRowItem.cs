using Isnad.Storage;

namespace Isnad.Web.Api;

/// <summary>A storyline in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its actors and matter.</param>
/// <param name="Stories">Number of stories.</param>
/// <param name="Articles">Number of articles in all.</param>
/// <param name="First">When its first article appeared.</param>
/// <param name="Last">When its last article appeared.</param>
public sealed record StorylineRowItem(string Id, string Title, int Stories, int Articles, DateTimeOffset? First, DateTimeOffset? Last)
{
    /// <summary>The title of its latest story; null where that has none.</summary>
    public string? Newest { get; init; }

    /// <summary>The item of a row.</summary>
    /// <param name="row">The row.</param>
    public static StorylineRowItem Of(StorylineRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new StorylineRowItem(row.Id.Value, row.Title, row.Stories, row.Articles, row.First, row.Last) { Newest = row.Newest };
    }
}
