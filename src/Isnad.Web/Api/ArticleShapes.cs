using Isnad.Exports;

namespace Isnad.Web.Api;

/// <summary>An article with what was read in it (<c>isnad step analyse</c>); the writing is <see cref="Exports.AnalysisJson"/>.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its headline.</param>
/// <param name="Outlet">Its outlet.</param>
/// <param name="Text">Its body; spans count in it.</param>
/// <param name="Statements">Who is reported to have said what.</param>
/// <param name="Mentions">Names.</param>
/// <param name="Quantities">Figures.</param>
public sealed record ArticleShape(
    string Id,
    string? Title,
    OutletShape? Outlet,
    string Text,
    IReadOnlyList<StatementShape> Statements,
    IReadOnlyList<SpanShape> Mentions,
    IReadOnlyList<SpanShape> Quantities
);

/// <summary>Something marked in a text.</summary>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Text">As written.</param>
public sealed record SpanShape(int Start, int Length, string Text);

/// <summary>A statement in an article.</summary>
/// <param name="Start">UTF-16 offset.</param>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Text">As written.</param>
/// <param name="Kind">direct, indirect, mixed.</param>
/// <param name="SpeakerName">Who said it.</param>
/// <param name="Chain">Through whom.</param>
public sealed record StatementShape(int Start, int Length, string Text, string Kind, string SpeakerName, IReadOnlyList<LinkShape> Chain);
