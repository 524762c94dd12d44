using System.Reflection;

namespace Isnad.Arabic;

/// <summary>Reads the tab-separated tables that are embedded in an assembly: lexicons, gazetteers, weights.</summary>
/// <remarks>
/// A table is UTF-8 text. Lines that begin with <c>#</c> are its header and say columns, source and licence; a table without
/// a header that names both is refused by a test. Fields are parted by tabs; blank lines are passed over.
/// </remarks>
public static class EmbeddedTable
{
    /// <summary>The rows of a table, each with its fields.</summary>
    /// <param name="assembly">The assembly that the table is embedded in.</param>
    /// <param name="name">Its path inside the project, with slashes: <c>Speech/verbs.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such table.</exception>
    public static IEnumerable<string[]> Rows(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        using var reader = new StreamReader(Open(assembly, name));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    /// <summary>Opens an embedded file.</summary>
    /// <param name="assembly">The assembly that the file is embedded in.</param>
    /// <param name="name">Its path inside the project, with slashes.</param>
    /// <exception cref="InvalidOperationException">There is no such file.</exception>
    public static Stream Open(Assembly assembly, string name)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        return assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"No table {name} in {assembly.GetName().Name}.");
    }
}
