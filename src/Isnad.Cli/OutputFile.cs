namespace Isnad.Cli;

/// <summary>Files that a person names for results.</summary>
internal static class OutputFile
{
    /// <summary>Opens a file for writing; one that is there is replaced.</summary>
    /// <param name="path">What the person gave.</param>
    /// <exception cref="IsnadException">ISN114 its folder is not there, or it may not be written.</exception>
    public static FileStream Create(string path)
    {
        try
        {
            return File.Create(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new IsnadException(new Problem(path, "ISN114", [Reason.Of(fault)]), fault);
        }
    }
}
