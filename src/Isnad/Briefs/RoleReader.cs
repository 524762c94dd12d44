using System.Collections.Frozen;
using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>
/// Reads who holds which office: a title that one person holds at a time, of a body or place that is named, in front of a person's name.
/// </summary>
internal static class RoleReader
{
    private const int Longest = 8;
    private static readonly FrozenSet<string> Sole = new[]
    {
        "رييس",
        "رييسه",
        "وزير",
        "وزيره",
        "محافظ",
        "قايد",
        "مدير",
        "مديره",
        "امين",
        "ملك",
        "حاكم",
        "عمده",
        "مفتي",
        "بطريرك",
    }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Past = new[]
    {
        "السابق",
        "سابق",
        "سابقا",
        "السابقه",
        "الاسبق",
        "الراحل",
        "المقبل",
        "المعين",
        "المستقيل",
        "المقال",
        "الجديد",
        "المكلف",
        "المنتخب",
        "بالوكاله",
        "نايب",
        "مساعد",
        "وكيل",
        "مستشار",
        "متحدث",
        "المتحدث",
        "الناطق",
        "باسم",
        "شوون",
        "لشوون",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The offices and their holders that an article names.</summary>
    /// <param name="article">The article.</param>
    public static IEnumerable<NamedSlot> Of(AnalysedArticle article)
    {
        foreach (var here in article.Mentions.Where(m => m.Kind == MentionKind.Person).GroupBy(m => m.In))
        {
            var text = article.Article.StringAt(here.Key);
            var tokens = Tokenizer.Tokenize(text);
            foreach (var mention in here)
            {
                var first = tokens.FindIndex(t => t.Span.Start >= mention.Span.Start);
                if (first < 2 || Office(tokens, first) is not { } office)
                    continue;
                yield return new NamedSlot(
                    article.Article.Id,
                    SlotKind.Role,
                    office.Key,
                    mention.Key,
                    mention.Text,
                    new Evidence(article.Article.Id, mention.Span, here.Key),
                    []
                )
                {
                    Words = [("", TextSpan.Between(tokens[office.First].Span.Start, tokens[first - 1].Span.End).Of(text))],
                };
            }
        }
    }

    /// <summary>
    /// The title before a name, of at least two words one of which names a country, place or body; null where it is none or may have
    /// several holders.
    /// </summary>
    private static (string Key, int First)? Office(List<Token> tokens, int name)
    {
        var named = false;
        for (var at = name - 1; at >= 0 && at >= name - Longest; at--)
        {
            var token = tokens[at];
            if (
                token.Kind != TokenKind.Word
                || Past.Contains(Clitics.WithoutConjunction(token.Folded))
                || token.Span.End < tokens[at + 1].Span.Start - 2
            )
                return null;
            if (Gazetteer.Shipped.At(tokens, at) is { } known)
            {
                if (known.Known.Kind == KnownKind.Person)
                    return null;
                named = true;
            }
            var bare = Clitics.WithoutConjunction(token.Folded);
            if (!Sole.Contains(bare) && !(bare.StartsWith("ال", StringComparison.Ordinal) && Sole.Contains(bare[2..])))
                continue;
            if (
                !named
                || name - at < 2
                || (
                    at > 0
                    && (Past.Contains(Clitics.WithoutConjunction(tokens[at - 1].Folded)) || PersonPattern.IsTitle(tokens[at - 1].Folded))
                )
            )
                return null;
            return (string.Join(' ', Enumerable.Range(at, name - at).Select(i => i == at ? bare : tokens[i].Folded)), at);
        }
        return null;
    }
}
