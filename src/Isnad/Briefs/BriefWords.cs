using Isnad.Analysis;
using Isnad.Arabic;
using Isnad.Copies;

namespace Isnad.Briefs;

/// <summary>
/// The words around a brief (headings, verdicts, strengths of a chain) in Arabic or English, from <c>Briefs/words.tsv</c>.
/// </summary>
/// <param name="language">ar, anything else is English.</param>
public sealed class BriefWords(string language)
{
    private static readonly Dictionary<string, string[]> Table = EmbeddedTable
        .Rows(typeof(BriefWords).Assembly, "Briefs/words.tsv")
        .ToDictionary(row => row[0], StringComparer.Ordinal);

    /// <summary>How somebody stands to what he does not affirm: denies, rejects or doubts it.</summary>
    /// <param name="statement">A statement of negative polarity.</param>
    public string Stance(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return this[
            statement.Act != SpeechAct.Deny ? "doubted"
            : ContradictionFinder.IsDenial(statement) ? "denied"
            : "rejected"
        ];
    }

    /// <summary>Whether the language is Arabic.</summary>
    public bool Arabic { get; } = language == "ar";

    /// <summary>What stands between the things of a list, with its space.</summary>
    public string Comma => Arabic ? "، " : ", ";

    /// <summary>What stands between two parts of a sentence, with its space.</summary>
    public string Semicolon => Arabic ? "؛ " : "; ";

    /// <summary>The name of an outlet; where it is not known, that it is not.</summary>
    /// <param name="name">The name; null for an outlet that is not known.</param>
    public string Outlet(string? name) => name ?? this["unknown-outlet"];

    /// <summary>A headline; where there is none, that there is none.</summary>
    /// <param name="title">The headline; null or empty where there is none.</param>
    public string Headline(string? title) => string.IsNullOrEmpty(title) ? this["untitled"] : title;

    /// <summary>The words for a key of the table.</summary>
    /// <param name="key">A key; one that is not in the table comes back as it is.</param>
    public string this[string key] => Table.TryGetValue(key, out var row) ? row[Arabic ? 2 : 1] : key;

    /// <summary>The word for a key without the gloss that follows it.</summary>
    /// <param name="key">A key of the table.</param>
    public string Short(string key)
    {
        var word = this[key];
        var englishBehindArabic = !Arabic && word.Contains('(', StringComparison.Ordinal);
        return word.Split(':', '(')[englishBehindArabic ? 1 : 0].TrimEnd(')', ' ');
    }

    /// <summary>
    /// What a point is about, in front of its words: the place, the day, the killed, the price; empty where no word says it.
    /// </summary>
    /// <param name="point">The point.</param>
    public string Kind(StoryPoint point)
    {
        ArgumentNullException.ThrowIfNull(point);
        var isSpan = point is { Unit: "day", Accounts: [{ Quantity: not null }, ..] };
        return (IsKindOf(point) ? Known("what-" + point.What) : null) ?? (isSpan ? null : Known("point-" + point.Unit)) ?? "";

        string? Known(string key) => Table.ContainsKey(key) ? this[key] + ": " : null;
    }

    /// <summary>Whether the word for what happened names what is counted: the displaced are persons and no buses, a cost is money.</summary>
    private static bool IsKindOf(StoryPoint point) =>
        point.What switch
        {
            "cost" => point.Unit is not null && UnitTable.Family(point.Unit) == "money",
            "displaced" or "evacuated" or "expelled" or "missing" or "freed" => point.Unit is null
                || UnitTable.Family(point.Unit) == "person",
            "rank" => point.Unit is null or "rank",
            _ => true,
        };

    /// <summary>How an article stands to the text that it shares: its origin, first seen, copy or rewrite.</summary>
    /// <param name="group">The group of the text.</param>
    /// <param name="member">The article in it.</param>
    public string Standing(CopyGroup group, CopyMember member)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(member);
        return this[
            member.Relation is { } relation ? Codes.Of(relation)
            : group.Origin is TextOrigin.Inferred ? "first-seen"
            : "origin"
        ];
    }

    /// <summary>
    /// What stands before the name of a text's origin where the articles over it are listed: from, said by, first seen at.
    /// </summary>
    /// <param name="origin">The origin.</param>
    public string OneText(TextOrigin origin) =>
        this[
            origin switch
            {
                TextOrigin.Stated => "text-from",
                TextOrigin.Issued => "text-issued",
                _ => "text-first",
            }
        ];

    /// <summary>
    /// Whom an article credits for a text that is not its own: the origin, another by name, nobody; empty for the origin itself and where
    /// nobody says whose text it is.
    /// </summary>
    /// <param name="member">The article in the group of the text.</param>
    public string Credit(CopyMember member)
    {
        ArgumentNullException.ThrowIfNull(member);
        return member.Given() switch
        {
            CreditGiven.Credited => this["credited"],
            CreditGiven.Another => this["credits-other"] + " " + member.Other!.Name,
            CreditGiven.Uncredited => this["uncredited"],
            CreditGiven.Own => this["own-version"],
            _ => "",
        };
    }

    /// <summary>A number of articles in words: 14 مقالا.</summary>
    /// <param name="n">The number.</param>
    public string Articles(int n) => CountedWord.Article.Of(n, Arabic);

    /// <summary>A number of articles that came in, in words: 14 مقالا جديدا.</summary>
    /// <param name="n">The number.</param>
    public string NewArticles(int n) => CountedWord.NewArticle.Of(n, Arabic);

    /// <summary>A number of stories in words: 14 خبرا.</summary>
    /// <param name="n">The number.</param>
    public string Stories(int n) => CountedWord.Story.Of(n, Arabic);

    /// <summary>A number of outlets in words: 9 وسائل إعلام.</summary>
    /// <param name="n">The number.</param>
    public string Outlets(int n) => CountedWord.Outlet.Of(n, Arabic);

    /// <summary>A number of independent origins in words: 3 مصادر مستقلة.</summary>
    /// <param name="n">The number.</param>
    public string Origins(int n) => CountedWord.Origin.Of(n, Arabic);

    /// <summary>That some speakers are not shown, and how to see them: و18 قائلا آخر.</summary>
    /// <param name="n">How many, 1 or more.</param>
    /// <param name="how">Key of the words that say how to see them.</param>
    public string OtherSpeakers(int n, string how) =>
        (Arabic ? "و" : "and ") + CountedWord.OtherSpeaker.Of(n, Arabic) + " (" + this[how] + ")";

    /// <summary>A delay in words: 12 minutes, 3 hours, 2 days.</summary>
    /// <param name="minutes">The delay, 0 or more.</param>
    public string Delay(int minutes) =>
        minutes switch
        {
            < 90 => CountedWord.Minute.Of(minutes, Arabic),
            < 2880 => CountedWord.Hour.Of(minutes / 60, Arabic),
            _ => CountedWord.Day.Of(minutes / 1440, Arabic),
        };
}
