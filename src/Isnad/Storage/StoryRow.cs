using Isnad.Stories;
using Microsoft.Data.Sqlite;

namespace Isnad.Storage;

/// <summary>A story as lists show it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Storyline">Its storyline's id.</param>
/// <param name="Title">Its title.</param>
/// <param name="First">When its first dated article appeared.</param>
/// <param name="Last">When its last dated article appeared.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Outlets">How many outlets.</param>
/// <param name="Origins">How many independent origins.</param>
public sealed record StoryRow(
    StoryId Id,
    StorylineId? Storyline,
    string Title,
    DateTimeOffset? First,
    DateTimeOffset? Last,
    int Articles,
    int Outlets,
    int Origins
)
{
    /// <summary>The columns of the table of stories that a row is read from, in the order of its parameters.</summary>
    internal const string Columns = "s.id, s.storyline, s.title, s.first, s.last, s.articles, s.outlets, s.origins";

    /// <summary>Reads the row of a query that begins with <see cref="Columns"/>.</summary>
    internal static StoryRow Of(SqliteDataReader row) =>
        new(
            new StoryId(row.GetString(0)),
            row.Text(1) is { } line ? new StorylineId(line) : null,
            row.Text(2) ?? "",
            row.MomentIfAny(3),
            row.MomentIfAny(4),
            row.GetInt32(5),
            row.GetInt32(6),
            row.GetInt32(7)
        );
}
