namespace Isnad.Cli.Commands;

/// <summary>Articles and what readers say of them: a set that the weights of a table are learned from.</summary>
/// <param name="Articles">The articles, a file or folder.</param>
/// <param name="Labels">The file of what readers say.</param>
internal sealed record LabelledSet(string Articles, string Labels)
{
    /// <summary>The set that an argument names.</summary>
    /// <param name="form">How it is to be written: <c>ARTICLES=LABELS</c>.</param>
    /// <param name="given">What is written.</param>
    /// <exception cref="IsnadException">ISN115 it is not two files, ISN101 one of them is not there.</exception>
    public static LabelledSet Of(string form, string given)
    {
        if (given.Split('=', 2) is not [var articles, var labels])
            throw new IsnadException(new Problem(form, "ISN115", [given, form]));
        foreach (var path in new[] { articles, labels })
            if (!Path.Exists(path))
                throw new IsnadException(new Problem(path, "ISN101"));
        return new LabelledSet(articles, labels);
    }
}
