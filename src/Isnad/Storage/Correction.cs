using System.Globalization;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;

namespace Isnad.Storage;

/// <summary>What a person corrected in an article: who said something, or whom a name means.</summary>
/// <remarks>
/// A speaker's decision has the statement as subject (<c>a1b2…#3</c>), the right name as value and the words of the statement, as they
/// read when it was made, as context: it holds for those words wherever they stand, and for no others. An entity's has the name as
/// the article writes it as subject (<c>a1b2…#الوزير سالم</c>) and an entity's id and name as value (<c>Q42 دوغلاس آدمز</c>), empty
/// where it means nobody we know.
/// </remarks>
internal static class Correction
{
    /// <summary>The field that a decision corrects when it is the speaker.</summary>
    public const string Speaker = "speaker";

    /// <summary>The field that a decision corrects when it is whom a name means.</summary>
    public const string Entity = "entity";

    /// <summary>The article as a person corrected it.</summary>
    /// <param name="article">As it was read.</param>
    /// <param name="decision">A decision of the kind <c>correct</c> about it.</param>
    public static AnalysedArticle Apply(AnalysedArticle article, Decision decision)
    {
        var part = decision.Subject[(decision.Subject.IndexOf('#', StringComparison.Ordinal) + 1)..];
        if (decision.Object == Entity)
            return Means(
                article,
                part,
                decision.Value.Split(' ', 2) is [{ Length: > 0 } id, var name] ? new EntityName(new EntityId(id), name) : null
            );
        if (Place(article, decision) is not { } n)
            return article;
        var statements = article.Statements.ToArray();
        statements[n] = Said(statements[n], decision.Value);
        return article with { Statements = statements };
    }

    /// <summary>Whether a decision corrects who said a statement.</summary>
    public static bool IsOfSpeaker(Decision decision) => decision is { Kind: "correct", Object: Speaker };

    /// <summary>Which statement of an article a speaker's decision is about.</summary>
    /// <returns>
    /// Its number; null where no statement reads as that one did, or several do and none of them where it stood. Without words to go by, the
    /// number that it was decided of.
    /// </returns>
    public static int? Place(AnalysedArticle article, Decision decision)
    {
        var part = decision.Subject[(decision.Subject.IndexOf('#', StringComparison.Ordinal) + 1)..];
        var n = int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
        bool Reads(int i) => decision.Context.Length == 0 || article.Statements[i].Text == decision.Context;
        if (n >= 0 && n < article.Statements.Count && Reads(n))
            return n;
        return decision.Context.Length > 0 && Enumerable.Range(0, article.Statements.Count).Where(Reads).Take(2).ToList() is [var only]
            ? only
            : null;
    }

    /// <summary>A statement as said by somebody else, who is the last in each of its chains.</summary>
    private static Statement Said(Statement statement, string speaker)
    {
        var entity = Gazetteer.Shipped.FindAll(speaker) is [{ Kind: KnownKind.Person } only]
            ? new EntityName(new EntityId(only.Id), only.Name)
            : null;
        var chain = Last(statement.Chain, l => l with { Name = speaker, Entity = entity, Role = LinkRole.Person });
        return statement with
        {
            SpeakerName = speaker,
            SpeakerEntity = entity,
            Anonymous = false,
            Chain = chain,
            AlsoThrough =
            [
                .. statement.AlsoThrough.Select(c => Last(c, l => l with { Name = speaker, Entity = entity, Role = LinkRole.Person })),
            ],
            Strength = statement.Strength == ChainStrength.Unnamed ? ChainStrength.Connected : statement.Strength,
        };
    }

    private static IReadOnlyList<Link> Last(IReadOnlyList<Link> chain, Func<Link, Link> change) =>
        chain.Count == 0 ? chain : [.. chain.SkipLast(1), change(chain[^1])];

    /// <summary>An article in which every mention of a name, and what it said, means an entity.</summary>
    private static AnalysedArticle Means(AnalysedArticle article, string name, EntityName? entity)
    {
        var folded = Folding.Fold(name);
        bool Is(string text) => string.Equals(Folding.Fold(text), folded, StringComparison.Ordinal);
        IReadOnlyList<Link> Links(IReadOnlyList<Link> chain) => [.. chain.Select(l => Is(l.Name) ? l with { Entity = entity } : l)];
        return article with
        {
            Mentions = [.. article.Mentions.Select(m => Is(m.Text) ? m with { Entity = entity } : m)],
            Statements =
            [
                .. article.Statements.Select(s =>
                    s with
                    {
                        SpeakerEntity = Is(s.SpeakerName) || Is(s.Speaker?.Text ?? "") ? entity : s.SpeakerEntity,
                        Chain = Links(s.Chain),
                        AlsoThrough = [.. s.AlsoThrough.Select(Links)],
                    }
                ),
            ],
        };
    }
}
