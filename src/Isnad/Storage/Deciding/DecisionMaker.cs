using System.Globalization;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Storage.Finding;

namespace Isnad.Storage.Deciding;

/// <summary>What became of something that a person wanted to decide.</summary>
public abstract record DecisionResult
{
    private DecisionResult() { }

    /// <summary>It can be kept.</summary>
    /// <param name="Decision">The decision, with the ids that stand now.</param>
    public sealed record Made(Decision Decision) : DecisionResult;

    /// <summary>It cannot be decided.</summary>
    /// <param name="Why">ISN401 it names something that is not there, ISN405 to ISN407 it is none.</param>
    public sealed record Refused(Problem Why) : DecisionResult;
}

/// <summary>Makes decisions of what a person asks for; the rules of every kind stand here, whoever asks.</summary>
/// <param name="store">The store.</param>
/// <param name="clock">When it is decided.</param>
public sealed class DecisionMaker(Store store, TimeProvider clock)
{
    /// <summary>A note or name may have so many characters.</summary>
    public const int Longest = 4000;

    /// <summary>An article does not belong to its story.</summary>
    /// <param name="article">The article's id, or the id that its input gave it.</param>
    public DecisionResult Split(string article) =>
        store.Articles.Find(article)?.Article.Id is not { } id
            ? Missing(article)
            : Make("split", id.Value, store.Stories.StoryOf(id) ?? "", "");

    /// <summary>Two stories are one.</summary>
    /// <param name="stays">The story that stays.</param>
    /// <param name="goes">The story that becomes part of it.</param>
    public DecisionResult Merge(string stays, string goes)
    {
        if (store.Stories.Find(stays)?.Id is not { } into)
            return Missing(stays);
        if (store.Stories.Find(goes)?.Id is not { } other)
            return Missing(goes);
        return other == into ? Refuse(goes, "ISN405") : Make("merge", other.Value, into.Value, "");
    }

    /// <summary>A statement was said by somebody else.</summary>
    /// <param name="statement">The article's id and the statement's number from 0, <c>a1b2…#3</c>.</param>
    /// <param name="speaker">Who said it.</param>
    public DecisionResult CorrectSpeaker(string statement, string speaker)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return Say(
            statement,
            "speaker",
            speaker,
            said => Found(statement) is { } id ? Make("correct", id, Correction.Speaker, said) : Missing(statement)
        );
    }

    /// <summary>A name means somebody else, or nobody we know.</summary>
    /// <param name="article">The article's id, or the id that its input gave it.</param>
    /// <param name="name">The name as the article writes it, in any spelling.</param>
    /// <param name="means">An entity's id, or a name; null for nobody. An id that nobody gave is never taken.</param>
    public DecisionResult CorrectEntity(string article, string name, string? means)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (store.Articles.Find(article) is not { } known)
            return Missing(article);
        var folded = Folding.Fold(name);
        if (known.Mentions.All(m => Folding.Fold(m.Text) != folded))
            return Missing(name);
        var entity = means is null ? "" : Known(means);
        return entity is null ? Missing(means!) : Make("correct", known.Article.Id.Value + "#" + name, Correction.Entity, entity);
    }

    /// <summary>Something is to be remembered of an article or story.</summary>
    /// <param name="subject">Its id.</param>
    /// <param name="text">The note.</param>
    public DecisionResult Note(string subject, string text) =>
        Say(subject, "value", text, note => About(subject) is { } id ? Make("note", id, "", note) : Missing(subject));

    /// <summary>A person has looked at an article or story.</summary>
    /// <param name="subject">Its id.</param>
    /// <param name="text">What came of it; may be empty.</param>
    public DecisionResult Check(string subject, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return About(subject) is not { } id ? Missing(subject)
            : text.Length > Longest ? TooLong(subject)
            : Make("checked", id, "", text.Trim());
    }

    /// <summary>A statement as decisions name it; null when there is none.</summary>
    private string? Found(string statement) =>
        statement.Split('#') is [var article, var number]
        && store.Articles.Find(article) is { } known
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
        && n < known.Statements.Count
            ? known.Article.Id.Value + "#" + n.ToString(CultureInfo.InvariantCulture)
            : null;

    private string? About(string subject) => store.Articles.Find(subject)?.Article.Id.Value ?? store.Stories.Find(subject)?.Id.Value;

    private string? Known(string asked) =>
        Gazetteer.Shipped.Find(asked) is { } listed ? listed.Id + " " + listed.Name
        : new NameChoice(store).Meant(asked) is { } row ? row.Key + " " + row.Name
        : null;

    /// <summary>A decision that consists of words: there must be some, and not too many.</summary>
    private static DecisionResult Say(string subject, string field, string words, Func<string, DecisionResult> make)
    {
        ArgumentNullException.ThrowIfNull(words);
        return string.IsNullOrWhiteSpace(words) ? Refuse(subject, "ISN406", field)
            : words.Length > Longest ? TooLong(subject)
            : make(words.Trim());
    }

    private DecisionResult Make(string kind, string subject, string about, string value) =>
        new DecisionResult.Made(new Decision(kind, subject, about, value, clock.GetUtcNow()));

    private static DecisionResult TooLong(string subject) => Refuse(subject, "ISN407", Longest.ToString(CultureInfo.InvariantCulture));

    private static DecisionResult Missing(string id) => Refuse(id, "ISN401");

    private static DecisionResult Refuse(string input, string code, params string[] arguments) =>
        new DecisionResult.Refused(new Problem(input, code, arguments));
}
