using Isnad.Analysis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Briefs;

/// <summary>
/// Finds denials that themselves say what was claimed: نفت الوزارة ما تردد عن إغلاق المعبر, نفى النادي تقارير تحدثت عن رحيله.
/// </summary>
/// <param name="newsroom">Where the articles are.</param>
internal sealed class NestedDenialFinder(Newsroom newsroom)
{
    private const double Sure = 0.55;

    /// <summary>So many words behind the verb, and behind the word for what was reported, the next one stands at most.</summary>
    private const int Reach = 8;

    private const int FewestStems = 4;

    /// <summary>The denials, each against what it says was claimed, by nobody named.</summary>
    /// <param name="statements">What was said in a story.</param>
    public IEnumerable<(Contradiction Pair, double Worth)> Find(IEnumerable<SaidStatement> statements)
    {
        foreach (var said in statements)
        {
            if (!ContradictionFinder.IsDenial(said.Told.Lead) || said.Told.IsByNobody || Claimed(said.Told.Lead) is not { } claim)
                continue;
            var affirmed = new ToldStatement(Speaker.NotNamed, null, claim, 1, [claim.Evidence]);
            yield return (new Contradiction(affirmed, said.Told), Sure);
        }
    }

    /// <summary>What a denial says was claimed; null where it denies in its own words.</summary>
    private Statement? Claimed(Statement denial)
    {
        var (cue, said) = (denial.Cue.Span, denial.Evidence.Span);
        if (denial.Evidence.In != TextPlace.Body || said.End <= cue.End)
            return null;
        var text = newsroom.Article(denial.Evidence.Article).Article.Text;
        var tokens = Tokenizer.Tokenize(text[cue.End..said.End]);
        if (Reported(tokens) is not { } report || Opening(tokens, report + 1) is not { } opening)
            return null;
        var claimed = TextSpan.Between(tokens[opening].Span.Start, tokens[^1].Span.End).Shift(cue.End);
        if (StorySentence.StemsOf(claimed.Of(text)).Count < FewestStems)
            return null;
        return new Statement
        {
            Evidence = denial.Evidence with { Span = claimed },
            Text = claimed.Of(text),
            Kind = StatementKind.Indirect,
            Cue = new Excerpt(tokens[report].Span.Shift(cue.End), tokens[report].Span.Shift(cue.End).Of(text)),
            SpeakerName = Speaker.NotNamed,
            Anonymous = true,
            Act = SpeechAct.Assert,
            Denied = false,
            Chain = [],
            Strength = ChainStrength.Unnamed,
            Rule = "report inside a denial",
        };
    }

    /// <summary>The word for what was reported, right behind the verb, its subject and صحة: ما تردد, أنباء, المزاعم.</summary>
    private static int? Reported(List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count && i < Reach; i++)
        {
            var word = tokens[i].Folded;
            if (DenialWords.Is("reported", WordShape.WithoutArticle(word)) || word == "ما" && Follows(tokens, i, "told-of"))
                return i > 0 && DenialWords.Is("this", tokens[i - 1].Folded) ? null : i;
            if (tokens[i].Kind == TokenKind.Punctuation && word is "." or "،" or ":" || DenialWords.Is("clause", word))
                return null;
        }
        return null;
    }

    /// <summary>Where the claim begins: at أن, else behind عن and حول.</summary>
    private static int? Opening(List<Token> tokens, int from)
    {
        var near = Math.Min(from + Reach, tokens.Count - 1);
        int? about = null;
        for (var i = from; i < near && tokens[i].Folded is not ("." or "؛"); i++)
        {
            if (DenialWords.Is("clause", tokens[i].Folded))
                return i;
            if (about is null && DenialWords.Is("about", tokens[i].Folded))
                about = i + 1;
        }
        return about;
    }

    private static bool Follows(List<Token> tokens, int at, string code) =>
        at + 1 < tokens.Count && DenialWords.Begins(code, tokens[at + 1].Folded);
}
