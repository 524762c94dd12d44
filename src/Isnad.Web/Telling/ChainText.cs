using Isnad.Analysis;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Components;

namespace Isnad.Web.Telling;

/// <summary>
/// Writes the chain of a statement in one line, from the outlet to the speaker, each named link leading to the words that name it.
/// </summary>
internal static class ChainText
{
    /// <summary>The line.</summary>
    /// <param name="visitor">Who looks.</param>
    /// <param name="outlet">The outlet's name; null when unknown.</param>
    /// <param name="statement">The statement.</param>
    /// <param name="after">What stands behind the outlet.</param>
    public static MarkupString Of(Visitor visitor, string? outlet, Statement statement, MarkupString after = default)
    {
        var html = new Html();
        var arrow = visitor.Words.Arabic ? " ← " : " → ";
        html.Isolated(Outside.Cut(outlet ?? visitor["unknown-outlet"], 80)).Raw(after.Value ?? "");
        for (var i = 0; i < statement.Chain.Count; i++)
        {
            html.Raw(arrow);
            Link(html, statement.Chain[i]);
            if (i > 0)
                continue;
            foreach (var beside in statement.AlsoThrough.Where(c => c.Count > 0))
            {
                html.Raw(" + ");
                Link(html, beside[0]);
            }
        }
        return new MarkupString(html.ToString());
    }

    private static void Link(Html html, Link link) =>
        html.Raw("<a class=\"link\" href=\"")
            .Text(Citations.Address(link.Evidence))
            .Raw("\">")
            .Isolated(Outside.Cut(link.Name, 80))
            .Raw("</a>");
}
