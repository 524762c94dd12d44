using Microsoft.Data.Sqlite;

namespace Isnad.Storage;

/// <summary>Reads columns that may be empty, and moments, which are kept as seconds since 1970.</summary>
internal static class Columns
{
    /// <summary>A text; null where the column is empty.</summary>
    public static string? Text(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    /// <summary>A whole number; null where the column is empty.</summary>
    public static long? Whole(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    /// <summary>A moment.</summary>
    public static DateTimeOffset Moment(this SqliteDataReader row, int column) => DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(column));

    /// <summary>A moment; null where the column is empty.</summary>
    public static DateTimeOffset? MomentIfAny(this SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.Moment(column);
}
