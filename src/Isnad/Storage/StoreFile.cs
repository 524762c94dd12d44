using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Isnad.Storage;

/// <summary>Opens the file of a store: refuses what is not ours, and brings the schema up to date.</summary>
internal static class StoreFile
{
    /// <summary>"ISND", so that another program's database is not taken for ours.</summary>
    private const int ApplicationId = 0x49534E44;

    /// <summary>Opens the file, or makes it.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IsnadException">ISN301 it cannot be opened, ISN303 a newer version made it, ISN304 it is something
    /// else.</exception>
    public static SqliteConnection Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            Execute(connection, "PRAGMA busy_timeout = 10000");
            RefuseWhatIsNotOurs(connection, path);
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "PRAGMA synchronous = NORMAL");
            BringUpToDate(connection);
            return connection;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw Store.Broken(path, fault);
        }
        catch (IsnadException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Before anything is written: another program's database keeps even its journal mode.</summary>
    private static void RefuseWhatIsNotOurs(SqliteConnection connection, string path)
    {
        var owner = Number(connection, "PRAGMA application_id");
        var version = Number(connection, "PRAGMA user_version");
        if (owner != ApplicationId && (owner != 0 || version != 0 || Number(connection, "SELECT count(*) FROM sqlite_master") > 0))
            throw new IsnadException(new Problem(path, "ISN304"));
        if (version > Schema.Migrations.Count)
            throw new IsnadException(new Problem(path, "ISN303", [version.ToString(CultureInfo.InvariantCulture)]));
    }

    private static void BringUpToDate(SqliteConnection connection)
    {
        if (Number(connection, "PRAGMA user_version") == Schema.Migrations.Count)
            return;
        using var transaction = connection.BeginTransaction();
        // Asked again: another program may have brought it up to date while this one waited for its turn.
        foreach (var migration in Schema.Migrations.Skip((int)Number(connection, "PRAGMA user_version", transaction)))
            Execute(connection, migration, transaction);
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Schema.Migrations.Count}"), transaction);
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {ApplicationId}"), transaction);
        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(SqliteConnection connection, string sql, SqliteTransaction? transaction = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
