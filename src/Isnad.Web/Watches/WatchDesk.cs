using System.Net.Mail;
using System.Security.Cryptography;
using Isnad.Storage;
using Isnad.Web.Api;
using Isnad.Web.Pages;
using Isnad.Web.Serving;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Watches;

/// <summary>Makes watches out of wishes.</summary>
internal static class WatchDesk
{
    private const int LongestName = 300;

    /// <summary>Keeps a watch; what was in the store before it belongs to no digest.</summary>
    /// <exception cref="BadHttpRequestException">Something in the wish is wrong.</exception>
    /// <exception cref="IsnadException">ISN401 there is no such storyline, ISN513 mail is not set up, ISN107 its webhook is in a private
    /// network, where this server sends nothing.</exception>
    public static Watch Make(WatchWish wish, StorePool pool, ServeOptions options, TimeProvider clock)
    {
        if (wish.Kind is not ("search" or "storyline"))
            throw Wrong("kind: search or storyline");
        if (wish.Subject.Length is 0 or > 2000 || (wish.Kind == "search" && new AskedSearch(wish.Subject).Empty))
            throw Wrong("subject: a search or an id");
        if (wish.Webhook is { Length: > 0 } hook && Outside.Link(hook) is null)
            throw Wrong("webhook: an http or https address");
        if (wish.Webhook is { Length: > 0 } inside && !Courier.Reaches(options, new Uri(inside)))
            throw new IsnadException(new Problem(inside, "ISN107", [new Uri(inside).Host]));
        if (wish.Mail is { Length: > 0 } mail && (mail.Length > 200 || !MailAddress.TryCreate(mail, out _)))
            throw Wrong("mail: an address");
        if (!string.IsNullOrWhiteSpace(wish.Mail) && options.Mail is null)
            throw new IsnadException(new Problem(wish.Mail, "ISN513"));
        return pool.Write(store =>
        {
            if (wish.Kind == "storyline" && store.Storylines.Find(wish.Subject) is null && store.Stories.Find(wish.Subject) is null)
                throw new IsnadException(new Problem(wish.Subject, "ISN401"));
            var name = wish.Name.Trim().Length > 0 ? wish.Name.Trim() : wish.Subject;
            var watch = new Watch(
                "w" + StableHash.Hex("watch", wish.Kind, wish.Subject, wish.Webhook ?? "", wish.Mail ?? ""),
                wish.Kind,
                wish.Subject,
                Outside.Cut(name, LongestName)!,
                Empty(wish.Webhook),
                Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)),
                Empty(wish.Mail),
                clock.GetUtcNow(),
                store.Lists.Newest
            );
            if (store.Watches.Find(watch.Id) is { } before)
                return before;
            store.Write(() => store.Watches.Put(watch));
            return watch;
        });
    }

    private static string? Empty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static BadHttpRequestException Wrong(string what) => new(what, StatusCodes.Status400BadRequest);
}
