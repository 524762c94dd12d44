using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Serving;

/// <summary>Style sheet, script and fonts, embedded in the assembly and served under a name that holds their hash, for ever.</summary>
internal static class SiteAssets
{
    private static readonly Dictionary<string, (byte[] Bytes, string Type)> Files = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal);

    static SiteAssets()
    {
        foreach (
            var file in Assembly
                .GetExecutingAssembly()
                .GetManifestResourceNames()
                .Where(n => n.StartsWith("Assets/", StringComparison.Ordinal))
                .OrderBy(n => n.EndsWith(".css", StringComparison.Ordinal))
                .ThenBy(n => n, StringComparer.Ordinal)
        )
        {
            var bytes = Read(file);
            var name = file["Assets/".Length..];
            if (name.EndsWith(".css", StringComparison.Ordinal))
            {
                // The style sheet names its fonts by their plain names; here they get the ones that hold their hashes.
                var text = System.Text.Encoding.UTF8.GetString(bytes);
                foreach (var (plain, hashed) in Names)
                    text = text.Replace("url(" + plain + ")", "url(" + hashed + ")", StringComparison.Ordinal);
                bytes = System.Text.Encoding.UTF8.GetBytes(text);
            }
            var dot = name.LastIndexOf('.');
            var address = name[..dot] + "." + Convert.ToHexStringLower(SHA256.HashData(bytes))[..12] + name[dot..];
            Files[address] = (
                bytes,
                name[(dot + 1)..] switch
                {
                    "css" => "text/css; charset=utf-8",
                    "js" => "text/javascript; charset=utf-8",
                    "svg" => "image/svg+xml",
                    _ => "font/woff2",
                }
            );
            Names[name] = "/assets/" + address;
        }
    }

    /// <summary>Where a file is served.</summary>
    public static string Address(string name) => Names[name];

    /// <summary>Serves them.</summary>
    public static void Map(WebApplication site)
    {
        site.MapGet(
                "/assets/{name}",
                (string name, HttpContext context) =>
                {
                    if (!Files.TryGetValue(name, out var file))
                        return Results.NotFound();
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                    return Results.Bytes(file.Bytes, file.Type);
                }
            )
            .ExcludeFromDescription();
        site.MapGet("/favicon.ico", () => Results.Redirect(Address("mark.svg"), permanent: false)).ExcludeFromDescription();
    }

    private static byte[] Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
