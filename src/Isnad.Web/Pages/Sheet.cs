using Isnad.Web.Serving;
using Microsoft.AspNetCore.Components;

namespace Isnad.Web.Pages;

/// <summary>A page of the application: it knows who looks at it.</summary>
public abstract class Sheet : ComponentBase
{
    /// <summary>Who looks.</summary>
    [Parameter]
    [EditorRequired]
    public Visitor V { get; set; } = null!;
}
