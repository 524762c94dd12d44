using Isnad.Arabic.Words;

namespace Isnad.Analysis;

/// <summary>Reads that one person came to harm, whom a bare singular counts: مقتل شخص واحد, قتل شرطي وأصيب 4, سقوط قتيل.</summary>
/// <remarks>
/// One of whom a story is told (قتل رجل في منزله) is not counted. A count is what came of something (أسفر عن مقتل شخص), stands beside
/// another (قتل شرطي وأصيب 4) or says so (شخص واحد, شخص على الأقل).
/// </remarks>
internal sealed class OneHurt(FigureText text)
{
    /// <summary>So many tokens before a noun of harm a verb may stand that it is the object of.</summary>
    private const int ResultReach = 4;

    private readonly IReadOnlyList<Token> _tokens = text.Tokens;

    /// <summary>The figure of one that begins at a token; null when none does.</summary>
    public Figure? At(int i)
    {
        if (text.Is(i, WordClass.OneVictim))
            return IsCountedVictim(i) ? One(i, i + 1) : null;
        if (!IsPerson(i))
            return null;
        var end = BehindAdjectives(i + 1);
        if (text.Is(end, WordClass.One) && !_tokens.HasArticle(end + 1))
            return IsHurt(i, end + 1) ? One(i, end + 1) : null;
        var harmed = Has(i - 1, WordClass.HarmNoun | WordClass.HarmVerb);
        return harmed && !IsInParticular(end) && IsCount(i - 1, end) ? One(i, end) : null;
    }

    private Figure One(int i, int next) =>
        new(i, next, 1) { Unit = UnitTable.Unit(_tokens[i].Folded)!.Value.Code, Counted = LightStemmer.Stem(_tokens[i].Folded) };

    /// <summary>A singular that does not say by itself what happened: شخص, طفلة.</summary>
    private bool IsPerson(int at) =>
        _tokens.IsWord(at)
        && !_tokens.HasArticle(at)
        && UnitTable.IsSingular(_tokens[at].Folded)
        && UnitTable.Unit(_tokens[at].Folded) is { } unit
        && UnitTable.Family(unit.Code) == "person"
        && HappeningFinder.OfUnit(unit.Code) is null;

    /// <summary>Whether a word is in a class, also behind a particle joined to it: وإصابة, بمقتل.</summary>
    private bool Has(int at, WordClass words) =>
        _tokens.IsWord(at) && Clitics.Readings(_tokens[at].Folded).Any(r => !r.Definite && words.Has(r.Stem));

    private bool IsHurt(int first, int next) =>
        text.Happenings.What(first, next, "person") is "killed" or "injured" or "arrested" or "kidnapped" or "missing" or "survived";

    /// <summary>جندي تركي, ضابط أمن: past what says of which country or service.</summary>
    private int BehindAdjectives(int at)
    {
        var end = at;
        while (end < at + 2 && (text.Is(end, WordClass.Corps) || IsOfCountry(end)))
            end++;
        return end;
    }

    private bool IsOfCountry(int at) =>
        _tokens.IsWord(at)
        && _tokens[at].Folded is [not 'و', _, _, _, .., 'ي'] or [not 'و', _, _, _, .., 'ي', 'ا' or 'ه']
        && !StopWords.Contains(_tokens[at].Folded)
        && UnitTable.Happening(_tokens[at].Folded) is null;

    /// <summary>Whether what follows tells of one who is known, of another, or of more: شاب عمره 20, شخص ثالث, رجل ومراهق.</summary>
    private bool IsInParticular(int at)
    {
        if (!_tokens.IsWord(at))
            return _tokens.IsNumber(at) || _tokens.Folded(at) == "(";
        var word = _tokens[at].Folded;
        if (text.Is(at, WordClass.Particular) || IsNumber(at))
            return true;
        if (word == "في" && IsNumber(at + 1))
            return true; // طفل في الثالثة من عمره
        if (WordShape.HasArticle(word))
            return !text.Times.Any(t => t.Span.Start == _tokens[at].Span.Start);
        return word is ['و', ..] && UnitTable.Happening(word) is null;
    }

    private bool IsNumber(int at) => text.Numbers.Any(n => n.First == at);

    private bool IsCount(int harm, int end) => Has(harm, WordClass.HarmNoun) && FollowsResult(harm) || IsBesideHarm(end) || IsAtLeast(end);

    /// <summary>Whether a noun is what came of something: أسفر الهجوم عن مقتل شخص.</summary>
    private bool FollowsResult(int noun)
    {
        for (var at = noun - 1; at >= Math.Max(0, noun - ResultReach) && _tokens[at].Folded is not ("." or ":"); at--)
        {
            if (WordClass.Result.Has(Clitics.WithoutConjunction(_tokens[at].Folded)))
                return true;
        }
        return false;
    }

    /// <summary>وأصيب 4, وإصابة آخرين: harm that others came to.</summary>
    private bool IsBesideHarm(int at) =>
        _tokens.IsWord(at)
        && _tokens[at].Folded is ['و', ..] and not ("وفاه" or "وفيات")
        && UnitTable.Happening(_tokens[at].Folded) is "killed" or "injured" or "missing" or "arrested";

    private bool IsAtLeast(int at) => ComparatorScan.After(_tokens, at) is { Comparator: Comparator.AtLeast };

    /// <summary>سقوط قتيل, أسفر عن قتيل, قتيل و3 جرحى; but not بين قتيل وجريح.</summary>
    private bool IsCountedVictim(int i)
    {
        if (text.Is(i + 1, WordClass.One) || Has(i - 1, WordClass.Falling))
            return true;
        if (_tokens.Folded(i - 1) == "عن")
            return FollowsResult(i - 1);
        return _tokens.Folded(i + 1) == "و" && _tokens.IsNumber(i + 2) && _tokens.Folded(i - 1) != "بين";
    }
}
