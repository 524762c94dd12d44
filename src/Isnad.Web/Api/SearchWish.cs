using Microsoft.AspNetCore.Mvc;

namespace Isnad.Web.Api;

/// <summary>What a search may ask for, for the document; <see cref="Pages.AskedSearch"/> reads it.</summary>
/// <param name="Words">The words.</param>
/// <param name="Outlet">An outlet's id.</param>
/// <param name="Country">ISO 3166 alpha-3.</param>
/// <param name="Agency">An agency's entity id.</param>
/// <param name="Person">A person's entity id.</param>
/// <param name="Place">A place's entity id.</param>
/// <param name="Day">A day: 2031-03-10.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Page">The token of a further page.</param>
internal sealed record SearchWish(
    [FromQuery(Name = "q")] string? Words,
    [FromQuery(Name = "outlet")] string? Outlet,
    [FromQuery(Name = "country")] string? Country,
    [FromQuery(Name = "agency")] string? Agency,
    [FromQuery(Name = "person")] string? Person,
    [FromQuery(Name = "place")] string? Place,
    [FromQuery(Name = "day")] string? Day,
    [FromQuery(Name = "from")] string? From,
    [FromQuery(Name = "to")] string? To,
    [FromQuery(Name = "page")] string? Page
);
