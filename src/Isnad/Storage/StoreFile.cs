using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Isnad.Storage;

/// <summary>Opens the file of a store: refuses what is not ours, and brings the schema up to date.</summary>
internal static class StoreFile
{
    /// <summary>"ISND", so that another program's database is not taken for ours.</summary>
    private const int ApplicationId = 0x49534E44;

    /// <summary>So long a restore waits for a store that others have open.</summary>
    private const int SecondsToWait = 3;

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

    /// <summary>Puts a backup into the place of a store: <see cref="Store.Restore"/>.</summary>
    public static void Restore(string backup, string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var copy = path + ".restoring";
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.Delete(copy);
            Copy(backup, copy);
            if (File.Exists(path))
            {
                Fold(path);
                File.Replace(copy, path, path + ".before-restore");
            }
            else
                File.Move(copy, path);
            if (Directory.Exists(Store.ReuseFolder(path)))
                Directory.Delete(Store.ReuseFolder(path), recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IsnadException(new Problem(path, "ISN114", [Reason.Of(fault)]), fault);
        }
    }

    /// <summary>Copies a backup, which is only read, to a new file.</summary>
    /// <param name="backup">The backup.</param>
    /// <param name="copy">The new file.</param>
    /// <exception cref="IsnadException">ISN304 it is no backup, ISN303 a newer version wrote it, ISN302 the disk is full.</exception>
    private static void Copy(string backup, string copy)
    {
        try
        {
            using var source = Connect(backup, SqliteOpenMode.ReadOnly);
            source.Open();
            RefuseWhatIsNotOurs(source, backup);
            if (Number(source, "PRAGMA user_version") == 0)
                throw new IsnadException(new Problem(backup, "ISN304")); // an empty file is a database too
            using var target = Connect(copy, SqliteOpenMode.ReadWriteCreate);
            target.Open();
            source.BackupDatabase(target);
        }
        catch (SqliteException fault)
        {
            throw Store.Broken(backup, fault);
        }
    }

    /// <summary>Folds everything into the file of a store, which works only where nobody else has it open.</summary>
    /// <param name="path">The file; a damaged one is left as it is.</param>
    /// <exception cref="IsnadException">ISN306 somebody has it open.</exception>
    private static void Fold(string path)
    {
        try
        {
            using var store = Connect(path, SqliteOpenMode.ReadWrite);
            store.Open();
            using var command = store.CreateCommand();
            command.CommandText = "PRAGMA journal_mode = DELETE";
            if (command.ExecuteScalar() is not "delete")
                throw new IsnadException(new Problem(path, "ISN306"));
        }
        catch (SqliteException fault)
        {
            if (Store.Broken(path, fault) is { Problem.Code: "ISN306" } busy)
                throw busy;
        }
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode) =>
        new(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = mode,
                Pooling = false,
                DefaultTimeout = SecondsToWait,
            }.ToString()
        );

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
