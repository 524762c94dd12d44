using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Isnad.Web.Serving;

/// <summary>Who looks at a page: language, look, digits, months, and when they looked before. All of it is in cookies of theirs.</summary>
public sealed class Visitor
{
    /// <summary>The key under which a request carries its visitor.</summary>
    private static readonly object Key = new();

    private static readonly Dictionary<string, object> Same = [];

    private static readonly Dictionary<string, object> RightToLeft = new(StringComparer.Ordinal) { ["dir"] = "rtl", ["lang"] = "ar" };

    private readonly DateWords _dates;

    /// <summary>The visitor of a request.</summary>
    /// <param name="context">The request.</param>
    /// <param name="options">What stands where they chose nothing.</param>
    /// <param name="now">The time.</param>
    public Visitor(HttpContext context, ServeOptions options, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        Context = context;
        Now = now;
        var asked = context.Request.Query["lang"].ToString();
        var language =
            asked is "ar" or "en" ? asked
            : context.Request.Cookies["isnad-lang"] is { } kept and ("ar" or "en") ? kept
            : options.Language;
        Words = language == "ar" ? SiteWords.InArabic : SiteWords.InEnglish;
        Theme = context.Request.Cookies["isnad-theme"] is { } theme and ("light" or "dark") ? theme : "auto";
        IndicDigits = Words.Arabic && context.Request.Cookies["isnad-digits"] == "indic";
        SyriacMonths = context.Request.Cookies["isnad-months"] == "syriac";
        Hijri = context.Request.Cookies["isnad-hijri"] == "on";
        _dates = new DateWords(Words, SyriacMonths);
        if (asked is "ar" or "en")
            Keep("isnad-lang", asked);
    }

    /// <summary>The visitor of a request that was let in.</summary>
    /// <param name="context">The request.</param>
    public static Visitor Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return (Visitor)context.Items[Key]!;
    }

    /// <summary>Puts this visitor into their request.</summary>
    public void Enter() => Context.Items[Key] = this;

    /// <summary>The request.</summary>
    public HttpContext Context { get; }

    /// <summary>When it came.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The words of their language.</summary>
    public SiteWords Words { get; }

    /// <summary>light, dark, or auto.</summary>
    public string Theme { get; }

    /// <summary>Whether numbers are shown in Arabic-Indic digits; texts of articles never change.</summary>
    public bool IndicDigits { get; }

    /// <summary>Whether months are called آذار rather than مارس.</summary>
    public bool SyriacMonths { get; }

    /// <summary>
    /// What a page that is written ahead looks like to them: the language; null where they chose other digits, months or calendars than
    /// most.
    /// </summary>
    public string? Look => IndicDigits || SyriacMonths || Hijri ? null : Language;

    /// <summary>Whether each day is also given in the Hijri calendar.</summary>
    public bool Hijri { get; }

    /// <summary>ar or en.</summary>
    public string Language => Words.Language;

    /// <summary>The nonce of this answer's content security policy.</summary>
    public string Nonce { get; init; } = "";

    /// <summary>
    /// What a block carries that holds words of articles: where the interface runs from left to right, their own direction and language.
    /// </summary>
    public IReadOnlyDictionary<string, object> Quoted => Words.Arabic ? Same : RightToLeft;

    /// <summary>The words for a key.</summary>
    /// <param name="key">A key of words.tsv.</param>
    public string this[string key] => Words[key];

    /// <summary>The words for a key with their places filled in.</summary>
    /// <param name="key">A key of words.tsv.</param>
    /// <param name="arguments">What stands for {0}, {1}, ….</param>
    public string Say(string key, params object[] arguments) => Digits(Words.Say(key, arguments));

    /// <summary>This page in the other language: whatever else its address asks for stays.</summary>
    public string Elsewise()
    {
        var asked = Context
            .Request.Query.Where(q => q.Key is not ("lang" or "done"))
            .SelectMany(q => q.Value, (q, value) => KeyValuePair.Create(q.Key, value));
        return QueryString.Create(asked.Append(KeyValuePair.Create("lang", (string?)(Words.Arabic ? "en" : "ar")))).Value!;
    }

    /// <summary>Keeps a choice for a year.</summary>
    /// <param name="name">Its cookie.</param>
    /// <param name="value">What was chosen.</param>
    public void Keep(string name, string value) =>
        Context.Response.Cookies.Append(
            name,
            value,
            new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Strict,
                HttpOnly = true,
                Path = "/",
                IsEssential = true,
                Secure = Context.Request.IsHttps,
            }
        );

    /// <summary>A number with thousands parted, in the digits that were chosen.</summary>
    /// <param name="n">The number.</param>
    public string Number(long n) => Digits(n.ToString("N0", CultureInfo.InvariantCulture));

    /// <summary>A number with its noun, which no line parts, in the digits that were chosen.</summary>
    /// <param name="counted">The number and the noun: 5 وسائل.</param>
    public string Count(string counted)
    {
        ArgumentNullException.ThrowIfNull(counted);
        return Digits(counted.Replace(' ', '\u00A0'));
    }

    /// <summary>Text of ours with its digits as chosen.</summary>
    /// <param name="text">The text.</param>
    public string Digits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IndicDigits
            ? string.Create(
                text.Length,
                text,
                static (to, from) =>
                {
                    for (var i = 0; i < from.Length; i++)
                        to[i] =
                            char.IsAsciiDigit(from[i]) ? (char)(from[i] - '0' + '٠')
                            : from[i] == ',' ? '٬'
                            : from[i];
                }
            )
            : text;
    }

    /// <summary>A moment in words, UTC: 13 مارس 2031، 22:30.</summary>
    /// <param name="moment">The moment.</param>
    public MarkupString Date(DateTimeOffset? moment) =>
        moment is { } at
            ? Time(
                at.UtcDateTime.ToString("yyyy-MM-ddTHH:mmZ", CultureInfo.InvariantCulture),
                Digits(_dates.Long(at.UtcDateTime, clock: true)),
                at.UtcDateTime
            )
            : new(new Html().Text(Words["unknown-date"]).ToString());

    /// <summary>A day in words: 13 مارس 2031.</summary>
    /// <param name="moment">The moment.</param>
    public MarkupString Day(DateTimeOffset? moment) =>
        moment is { } at
            ? Time(
                at.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                Digits(_dates.Long(at.UtcDateTime, clock: false)),
                at.UtcDateTime
            )
            : new(new Html().Text(Words["unknown-date"]).ToString());

    /// <summary>A date as a page gave it, local there, as exactly as it is known.</summary>
    /// <param name="value">ISO 8601, as short as it is known.</param>
    public MarkupString Date(string? value) =>
        value is null
            ? new(new Html().Text(Words["unknown-date"]).ToString())
            : Time(
                value,
                Shown(value),
                value.Length >= 10
                && DateTime.TryParseExact(value.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
                && !value.Contains('/', StringComparison.Ordinal)
                    ? day
                    : null
            );

    /// <summary>A date as a page gave it, in words.</summary>
    /// <param name="value">ISO 8601, as short as it is known; an interval with a slash.</param>
    public string Shown(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Digits(_dates.Shown(value));
    }

    /// <summary>A day that stands among others of its year, with the time of day where it is known: 13 مارس، 22:30.</summary>
    /// <param name="value">ISO 8601, a day at least.</param>
    public string InYear(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Digits(_dates.InYear(value));
    }

    /// <summary>A part of a hundred; Arabic writes the sign to the left of the number.</summary>
    /// <param name="part">0 to 1.</param>
    public string Percent(double part) =>
        Words.Arabic ? Number((long)Math.Round(part * 100)) + "\u200F٪" : Number((long)Math.Round(part * 100)) + "%";

    /// <summary>A delay in words: 12 minutes, 3 hours, 2 days.</summary>
    /// <param name="minutes">The delay; null is unknown.</param>
    public string Delay(int? minutes) => minutes is { } known ? Digits(Words.Brief.Delay(known)) : Words["unknown"];

    /// <summary>A headline, isolated; where there is none, that there is none: a link needs words.</summary>
    /// <param name="title">The headline; null or empty where there is none.</param>
    public MarkupString Headline(string? title) => Outside.Name(string.IsNullOrEmpty(title) ? this["untitled"] : title);

    private MarkupString Time(string machine, string human, DateTime? day)
    {
        var html = new Html().Raw("<time datetime=\"").Text(machine).Raw("\"><bdi>").Text(human).Raw("</bdi></time>");
        if (Hijri && day is { } at && HijriDate.Of(at, Words.Arabic) is { } hijri)
            html.Raw(" <bdi class=\"hijri\">(").Text(Digits(hijri)).Raw(")</bdi>");
        return new MarkupString(html.ToString());
    }
}
