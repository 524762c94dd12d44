using Isnad.Storage;

namespace Isnad.Web.Api;

/// <summary>A watch with its secret, shown only to whoever keeps it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">search or storyline.</param>
/// <param name="Subject">The search as an address asks for it (<c>?q=…</c>); or the id of a storyline or story.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Webhook">Where its digest is sent.</param>
/// <param name="Secret">Signs what is sent there.</param>
/// <param name="Mail">To whom its digest is mailed.</param>
/// <param name="Made">When it was made.</param>
public sealed record WatchItem(
    string Id,
    string Kind,
    string Subject,
    string Name,
    string? Webhook,
    string Secret,
    string? Mail,
    DateTimeOffset Made
)
{
    /// <summary>The item of a watch.</summary>
    /// <param name="watch">The watch.</param>
    public static WatchItem Of(Watch watch)
    {
        ArgumentNullException.ThrowIfNull(watch);
        return new WatchItem(watch.Id, watch.Kind, watch.Subject, watch.Name, watch.Webhook, watch.Secret, watch.Mail, watch.Made);
    }
}

/// <summary>A watch that somebody wants.</summary>
/// <param name="Kind">search or storyline.</param>
/// <param name="Subject">The search as an address asks for it (<c>?q=…</c>); or the id of a storyline or story.</param>
/// <param name="Name">How it is called.</param>
/// <param name="Webhook">Where its digest is sent: http or https.</param>
/// <param name="Mail">To whom its digest is mailed.</param>
public sealed record WatchWish(string Kind, string Subject, string Name, string? Webhook = null, string? Mail = null);
