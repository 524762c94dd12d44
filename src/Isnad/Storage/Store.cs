using System.Globalization;
using Isnad.Copies.Reuse;
using Microsoft.Data.Sqlite;

namespace Isnad.Storage;

/// <summary>The embedded store: one SQLite file (WAL) that holds articles, stories, problems and what a person decided.</summary>
/// <remarks>
/// Everything is written in transactions, so that a run that is killed loses nothing that it had reported as done. One
/// instance is used by one thread at a time; several processes may read while one writes. Whatever reads or writes may throw
/// <see cref="IsnadException"/>: ISN301 the store cannot be read or written, ISN302 the disk is full, ISN306 another process writes to it.
/// </remarks>
public sealed class Store : IDisposable
{
    /// <summary>SQLITE_CANTOPEN.</summary>
    private const int CannotOpen = 14;
    private const int TriesForTheIndex = 100;
    private const int MillisecondsBetween = 100;

    private readonly string? _temporary;
    private ReuseIndex? _reuse;

    private Store(SqliteConnection connection, string path, string? temporary)
    {
        Connection = connection;
        Path = path;
        _temporary = temporary;
        Articles = new ArticleTable(this);
        Stories = new StoryTable(this);
        Tracking = new TrackingTable(this);
        Problems = new ProblemTable(this);
        Decisions = new DecisionTable(this);
        Search = new SearchTable(this);
        Sources = new SourceTable(this);
        Pages = new PageTable(this);
        Lists = new ListTable(this);
        People = new PersonTable(this);
        Spoken = new SpokenTable(this);
        Watches = new WatchTable(this);
        Prepared = new PreparedTable(this);
        Hosts = new HostTable(this);
        Copies = new CopyTable(this);
        Storylines = new StorylineTable(this);
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Articles and their revisions.</summary>
    public ArticleTable Articles { get; }

    /// <summary>Stories, and what became of them.</summary>
    public StoryTable Stories { get; }

    /// <summary>Storylines.</summary>
    public StorylineTable Storylines { get; }

    /// <summary>What waits to be put into stories, and what tracking needs of those that are.</summary>
    internal TrackingTable Tracking { get; }

    /// <summary>What went wrong.</summary>
    public ProblemTable Problems { get; }

    /// <summary>What a person decided.</summary>
    public DecisionTable Decisions { get; }

    /// <summary>Where articles come from.</summary>
    public SourceTable Sources { get; }

    /// <summary>Pages that are waiting, and raw pages.</summary>
    public PageTable Pages { get; }

    /// <summary>Hosts that were asked.</summary>
    public HostTable Hosts { get; }

    /// <summary>Full-text search.</summary>
    public SearchTable Search { get; }

    /// <summary>What lists and front pages ask.</summary>
    public ListTable Lists { get; }

    /// <summary>Who is named, and who is quoted.</summary>
    public PersonTable People { get; }

    /// <summary>Who said what, and of whom.</summary>
    public SpokenTable Spoken { get; }

    /// <summary>Pairs and groups of articles over one text.</summary>
    public CopyTable Copies { get; }

    /// <summary>
    /// The index of shared wording, in a folder beside the file; opened when it is first asked for, by one process at a time.
    /// </summary>
    /// <exception cref="IsnadException">ISN306 another process has kept it for ten seconds.</exception>
    public ReuseIndex Reuse => _reuse ??= OpenReuse();

    /// <summary>What people watch.</summary>
    public WatchTable Watches { get; }

    /// <summary>Pages that were written ahead.</summary>
    public PreparedTable Prepared { get; }

    /// <summary>The open connection.</summary>
    private SqliteConnection Connection { get; }

    /// <summary>Opens a store, makes it when it is not there, and brings its schema up to date.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="IsnadException">ISN301 it cannot be opened, ISN303 a newer version made it, ISN304 it is something
    /// else.</exception>
    public static Store Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            return new Store(StoreFile.Open(path), path, temporary: null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IsnadException(new Problem(path, "ISN301", [Reason.Of(fault)]), fault);
        }
    }

    /// <summary>Where the reuse index of a store is; what it holds can be made again from the store.</summary>
    /// <param name="path">The store's file.</param>
    public static string ReuseFolder(string path) => path + "-reuse";

    /// <summary>A store that is gone when it is closed.</summary>
    public static Store Temporary()
    {
        var folder = Directory.CreateTempSubdirectory("isnad-").FullName;
        var path = System.IO.Path.Combine(folder, "isnad.db");
        return new Store(StoreFile.Open(path), path, folder);
    }

    /// <summary>Runs some work in one transaction: all of it is kept, or nothing.</summary>
    /// <param name="work">The work.</param>
    /// <exception cref="IsnadException">ISN302 the disk is full, ISN301 the store cannot be written.</exception>
    public void Write(Action work)
    {
        ArgumentNullException.ThrowIfNull(work);
        try
        {
            using var transaction = Connection.BeginTransaction();
            Current = transaction;
            work();
            transaction.Commit();
        }
        catch (SqliteException fault)
        {
            throw Broken(Path, fault);
        }
        finally
        {
            Current = null;
        }
    }

    /// <summary>Copies the store, as it is at this moment, to another file.</summary>
    /// <param name="file">The copy; must not exist.</param>
    /// <exception cref="IsnadException">ISN302 the disk is full, ISN305 the file is there already, ISN114 its folder is not there or may
    /// not be written.</exception>
    public void Backup(string file)
    {
        if (System.IO.Path.Exists(file))
            throw new IsnadException(new Problem(file, "ISN305"));
        try
        {
            using var command = Command("VACUUM INTO $file", ("$file", file));
            command.ExecuteNonQuery();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == CannotOpen)
        {
            throw new IsnadException(new Problem(file, "ISN114", [Reason.Of(fault)]), fault);
        }
        catch (SqliteException fault)
        {
            throw Broken(file, fault);
        }
    }

    /// <summary>
    /// Puts a backup into the place of a store, which is kept beside as <c>.before-restore</c>; the backup is only read.
    /// </summary>
    /// <param name="backup">A file that <see cref="Backup"/> wrote, of this version or an earlier one.</param>
    /// <param name="path">The store's file; made when it is not there.</param>
    /// <exception cref="IsnadException">ISN304 the backup is none, ISN303 a newer version wrote it, ISN306 somebody has the store open,
    /// ISN302 the disk is full, ISN114 it cannot be written.</exception>
    public static void Restore(string backup, string path) => StoreFile.Restore(backup, path);

    /// <summary>Lets another process write to the index; it is opened again when it is asked for.</summary>
    public void ReleaseReuse()
    {
        (var open, _reuse) = (_reuse, null);
        open?.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ReleaseReuse();
        Connection.Dispose();
        if (_temporary is not null)
            Directory.Delete(_temporary, recursive: true);
    }

    /// <summary>The transaction that is open, if one is.</summary>
    private SqliteTransaction? Current { get; set; }

    /// <summary>A command with its parameters, inside the transaction that is open.</summary>
    private SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var command = Connection.CreateCommand();
        command.Transaction = Current;
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        return command;
    }

    /// <summary>Runs one statement.</summary>
    internal int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Run(Command(sql, parameters), command => command.ExecuteNonQuery());

    /// <summary>The number that a query gives; 0 where it gives none.</summary>
    internal long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Run(
            Command(sql, parameters),
            command => command.ExecuteScalar() is { } value and not DBNull ? Convert.ToInt64(value, CultureInfo.InvariantCulture) : 0
        );

    /// <summary>Reads rows.</summary>
    internal List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> parameters) =>
        Run(
            Command(sql, parameters),
            command =>
            {
                using var reader = command.ExecuteReader();
                var rows = new List<T>();
                while (reader.Read())
                    rows.Add(read(reader));
                return rows;
            }
        );

    /// <summary>Runs a command, so that whatever the database throws comes out coded.</summary>
    private T Run<T>(SqliteCommand command, Func<SqliteCommand, T> run)
    {
        using (command)
        {
            try
            {
                return run(command);
            }
            catch (SqliteException fault)
            {
                throw Broken(Path, fault);
            }
        }
    }

    /// <summary>The coded form of a database fault.</summary>
    internal static IsnadException Broken(string path, SqliteException fault) =>
        new(
            fault.SqliteErrorCode switch
            {
                5 or 6 => new Problem(path, "ISN306"),
                13 => new Problem(path, "ISN302"),
                26 => new Problem(path, "ISN304"),
                _ => new Problem(path, "ISN301", [Reason.Of(fault)]),
            },
            fault
        );

    private ReuseIndex OpenReuse()
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return ReuseIndex.Open(ReuseFolder(Path));
            }
            catch (IsnadException fault) when (fault.Problem.Code == "ISN306" && tries < TriesForTheIndex)
            {
                Thread.Sleep(MillisecondsBetween);
            }
        }
    }
}
