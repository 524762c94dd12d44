using Isnad.Analysis;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Sentences;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>
/// Finds denials that say only by their place what they deny: a clause behind what another claims (<see cref="DenyingClause"/>). Both stand
/// in one article, so the reader can see that the one is about the other.
/// </summary>
/// <param name="newsroom">Where the articles are.</param>
internal sealed class PointedDenialFinder(Newsroom newsroom)
{
    /// <summary>Letters that may stand between what is claimed and a clause that only adds to it.</summary>
    private const int Beside = 12;

    /// <summary>Letters of joining words before a sentence that denies the one before it.</summary>
    private const int Joining = 30;

    private const double Sure = 0.5;
    private static readonly string[] Traces = ["نف", "نكر"];

    /// <summary>The denials behind claims of others, with how sure each pair is; those of one speaker against one other are one pair.</summary>
    /// <param name="statements">What was said in a story.</param>
    public IEnumerable<(Contradiction Pair, double Worth)> Find(IReadOnlyList<SaidStatement> statements)
    {
        var claims = statements
            .Where(s => IsClaim(s.Told))
            .SelectMany(s => s.Told.Evidence.Where(e => e.In == TextPlace.Body).Select(e => (Said: s, Place: e)))
            .ToLookup(c => c.Place.Article);
        return claims
            .SelectMany(c => In(newsroom.Article(c.Key), [.. c]))
            .GroupBy(p => (ContradictionFinder.Key(p.Claim.Told), Folding.Fold(p.Denier.Name)))
            .Select(Pair);
    }

    private static bool IsClaim(ToldStatement told) =>
        !told.Lead.Denied
        && told.Lead.Act is not (SpeechAct.Deny or SpeechAct.Direct or SpeechAct.Promise or SpeechAct.Support)
        && told.Lead.Text.Contains(' ', StringComparison.Ordinal);

    private (Contradiction Pair, double Worth) Pair(IEnumerable<Found> found)
    {
        var all = found.ToList();
        var claim = all.GroupBy(f => f.Claim.Told).MaxBy(g => g.Count())!;
        var first = claim.First();
        var denied = new ToldStatement(
            first.Denier.Name,
            first.Denier.Entity,
            Statement(first),
            all.DistinctBy(f => newsroom.Origin(f.Place.Article).Key, StringComparer.Ordinal).Count(),
            [.. claim.Concat(all).Select(f => f.Place).Distinct()]
        );
        return (new Contradiction(claim.Key, denied), Sure);
    }

    private Statement Statement(Found found)
    {
        var text = newsroom.Article(found.Place.Article).Article.Text;
        return new Statement
        {
            Evidence = found.Place,
            Text = found.Place.Span.Of(text),
            Kind = StatementKind.Indirect,
            Cue = new Excerpt(found.Verb, found.Verb.Of(text)),
            SpeakerName = found.Denier.Name,
            SpeakerEntity = found.Denier.Entity,
            Anonymous = false,
            Act = SpeechAct.Deny,
            Denied = true,
            Chain = [new Link(found.Denier.Name, found.Denier.Entity, found.Denier.Role, found.Place)],
            Strength = ChainStrength.Connected,
            Rule = "clause behind a claim",
        };
    }

    private IEnumerable<Found> In(AnalysedArticle article, List<(SaidStatement Said, Evidence Place)> claims)
    {
        var text = article.Article.Text;
        foreach (var sentence in Sentences(text))
        {
            var tokens = Tokenizer.Tokenize(sentence.Of(text));
            foreach (var clause in DenyingClause.Of(tokens))
            {
                var place = TextSpan.Between(tokens[clause.First].Span.Start, tokens[clause.End - 1].Span.End).Shift(sentence.Start);
                var verb = tokens[clause.Verb].Span.Shift(sentence.Start);
                if (
                    Claim(text, claims, clause, place.Start) is { } claim
                    && Denier(article, tokens, clause, sentence.Start, verb, claim.Place) is { } denier
                    && !IsOneSide(claim.Said, denier)
                )
                    yield return new Found(claim.Said, denier, new Evidence(article.Article.Id, place), verb);
            }
        }
    }

    /// <summary>The sentences of a text's paragraphs that have a word of denial.</summary>
    private static IEnumerable<TextSpan> Sentences(string text)
    {
        var end = -1;
        foreach (var at in Denials(text))
        {
            if (at < end)
                continue;
            var start = text.LastIndexOf('\n', at) + 1;
            end = text.IndexOf('\n', at) is > 0 and var mark ? mark : text.Length;
            foreach (var sentence in SentenceSplitter.Split(text[start..end]))
                yield return sentence.Shift(start);
        }
    }

    /// <summary>Where words that deny stand in a text.</summary>
    private static IEnumerable<int> Denials(string text)
    {
        for (var at = text.IndexOf('ن', StringComparison.Ordinal); at >= 0; at = text.IndexOf('ن', at + 1))
        {
            if (!Array.Exists(Traces, t => text.AsSpan(at).StartsWith(t, StringComparison.Ordinal)))
                continue;
            var (from, to) = (at, at);
            while (from > 0 && char.IsLetter(text[from - 1]))
                from--;
            while (to < text.Length && char.IsLetter(text[to]))
                to++;
            var word = Clitics.WithoutConjunction(Folding.Fold(text[from..to]));
            if (DenialWords.Is("denies", word) || DenialWords.Is("denies-it", word))
                yield return from;
        }
    }

    /// <summary>The claim that ends right before a clause; of several the innermost accusation, else the innermost.</summary>
    private static (SaidStatement Said, Evidence Place)? Claim(
        string text,
        List<(SaidStatement Said, Evidence Place)> claims,
        DenyingClause clause,
        int at
    )
    {
        var near = claims
            .Where(c => c.Place.Span.Start < at && IsRightBefore(text, c.Place.Span, clause, at))
            .Where(c => !clause.OfCharge || c.Said.Told.Lead.Act is SpeechAct.Accuse or SpeechAct.Doubt)
            .OrderByDescending(c => c.Said.Told.Lead.Act == SpeechAct.Accuse)
            .ThenByDescending(c => c.Place.Span.Start)
            .ToList();
        return near.Count > 0 ? near[0] : null;
    }

    private static bool IsRightBefore(string text, TextSpan claim, DenyingClause clause, int at)
    {
        if (clause.IsRelative && claim.End > at)
            return true;
        if (claim.End > at || at - claim.End > (clause.IsRelative ? Beside : Joining))
            return false;
        var between = text.AsSpan(claim.End, at - claim.End).Trim();
        return clause.IsRelative ? !between.Contains('.') : between.Count('.') <= 1 && IsJoining(between);
    }

    private static bool IsJoining(ReadOnlySpan<char> between) =>
        Tokenizer
            .Tokenize(between.ToString())
            .TrueForAll(t =>
                t.Kind == TokenKind.Punctuation || t.Folded == "و" || DenialWords.Is("joining", Clitics.WithoutConjunction(t.Folded))
            );

    /// <summary>Who denies: as the statement of the verb has it, else the name behind the verb, else the words there.</summary>
    private static Speaking? Denier(
        AnalysedArticle article,
        List<Token> tokens,
        DenyingClause clause,
        int start,
        TextSpan verb,
        Evidence claim
    )
    {
        var subject = clause.Subject is { } first ? tokens[first] : (Token?)null;
        var bare = subject is { } token ? TitleMemory.Bare(token.Folded) : "";
        if (DenialWords.Is("nobody", bare))
            return null;
        if (DenialWords.Is("the-latter", bare))
            return
                article.Mentions.LastOrDefault(m => m.In == TextPlace.Body && m.Entity is not null && claim.Span.Contains(m.Span))
                    is { } last
                ? Named(last)
                : null;
        if (
            article.Statements.FirstOrDefault(s => s.Evidence.In == TextPlace.Body && s.Cue.Span == verb) is
            { SpeakerName.Length: > 0 } said
        )
            return said.Anonymous || DenialWords.Is("nobody", TitleMemory.Bare(Folding.Fold(said.SpeakerName)))
                ? null
                : new Speaking(said.SpeakerName, said.SpeakerEntity, said.Chain[^1].Role);
        if (subject is not { } word)
            return null;
        var from = word.Span.Start + start;
        if (article.Mentions.FirstOrDefault(m => m.In == TextPlace.Body && m.Span.Start >= from && m.Span.Start <= from + 1) is { } named)
            return Named(named);
        if (!WordShape.HasArticle(word.Folded))
            return null;
        var next = clause.Subject!.Value + 1;
        var end = next < clause.End && WordShape.HasArticle(tokens[next].Folded) ? tokens[next] : word;
        return new Speaking(TextSpan.Between(from, end.Span.End + start).Of(article.Article.Text), null, LinkRole.Body);
    }

    /// <summary>A named person, body or state; a capital stands for its state.</summary>
    private static Speaking Named(Mention mention)
    {
        var role = mention.Kind == MentionKind.Person ? LinkRole.Person : LinkRole.Body;
        if (mention.Entity is not { } entity)
            return new Speaking(mention.Text, null, role);
        return Gazetteer.Shipped.GovernmentOf(entity.Id.Value) is { } state
            ? new Speaking(state.Name, new EntityName(new EntityId(state.Id), state.Name), LinkRole.Body)
            : new Speaking(entity.Name, entity, role);
    }

    /// <summary>What a named person, body or state is called; a capital stands for its state.</summary>
    internal static (string Name, EntityName? Entity) NameOf(Mention mention) =>
        Named(mention) is var named ? (named.Name, named.Entity) : default;

    private static bool IsOneSide(SaidStatement claim, Speaking denier) =>
        claim.Told.SpeakerEntity is { } entity && entity.Id == denier.Entity?.Id
        || Folding.Fold(claim.Told.Speaker) == Folding.Fold(denier.Name)
        || ContradictionFinder.SpokenFor(denier.Name).Countries.Overlaps(claim.Countries);

    private sealed record Speaking(string Name, EntityName? Entity, LinkRole Role);

    private sealed record Found(SaidStatement Claim, Speaking Denier, Evidence Place, TextSpan Verb);
}
