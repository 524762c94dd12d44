using System.Globalization;
using System.Text;
using Isnad.Storage;
using Isnad.Stories;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Isnad.Web.Api;

/// <summary>Tokens that say where a page of a list begins; opaque to whoever holds them.</summary>
internal static class PageToken
{
    /// <summary>The token of the page behind a story.</summary>
    public static string Write(StoryRow last) =>
        Pack(string.Create(CultureInfo.InvariantCulture, $"s {last.Last!.Value.ToUnixTimeSeconds()} {last.Id.Value}"));

    /// <summary>The token of the page that begins behind some items.</summary>
    public static string Write(int skip) => Pack(string.Create(CultureInfo.InvariantCulture, $"n {skip}"));

    /// <summary>The story that a page begins behind; null for the first.</summary>
    /// <exception cref="BadHttpRequestException">The token is none of ours.</exception>
    public static StoryRow? Read(string? token) =>
        string.IsNullOrEmpty(token) ? null
        : Parts(token) is ["s", var at, var id]
        && long.TryParse(at, CultureInfo.InvariantCulture, out var seconds)
        && seconds is > -62135596800 and < 253402300799
            ? new StoryRow(new StoryId(id), null, "", null, DateTimeOffset.FromUnixTimeSeconds(seconds), 0, 0, 0)
        : throw Unknown();

    /// <summary>How many items a page begins behind.</summary>
    /// <exception cref="BadHttpRequestException">The token is none of ours.</exception>
    public static int ReadSkip(string? token) =>
        string.IsNullOrEmpty(token) ? 0
        : Parts(token) is ["n", var skip] && int.TryParse(skip, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 100_000
            ? n
        : throw Unknown();

    private static string Pack(string text) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(text));

    private static string[] Parts(string token)
    {
        try
        {
            return Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(token)).Split(' ');
        }
        catch (FormatException)
        {
            throw Unknown();
        }
    }

    private static BadHttpRequestException Unknown() => new(Reason.Of("page-token"), StatusCodes.Status400BadRequest);
}
