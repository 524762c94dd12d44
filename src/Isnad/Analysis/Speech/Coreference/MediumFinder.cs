using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds the paper, agency or broadcaster that speaks, by its name, or by the noun alone when one was named before.</summary>
internal sealed class MediumFinder(SpeakerMemory memory)
{
    /// <summary>Letters before an outlet's name that may be joined to it.</summary>
    private const int Joined = 3;

    private const int ShortestNisba = 5;

    /// <summary>Characters within which the outlet of a noun was named before.</summary>
    private const int Near = 600;

    private const int Around = 40;

    /// <summary>The medium; null where the words name none.</summary>
    public Speaker? Find(SpeakerWords words)
    {
        if (words.Kind is not (null or SourceKind.Media) || IsOther(words))
            return null;
        if (words.Outlet is { } outlet && (words.Kind == SourceKind.Media || IsFirst(words, outlet)) && !IsAttribute(words, outlet))
            return Registered(words, outlet);
        if (words.Kind is null)
            return null;
        return Before(words) ?? (IsScene(words) || words.Words.Count == 1 ? null : Described(words));
    }

    /// <summary>وكالة الاستخبارات, وكالة "ناسا": an agency that brings no news.</summary>
    private static bool IsOther(SpeakerWords words)
    {
        var next = words.Paragraph.IsWord(words.From + 1) ? words.From + 1 : words.From + 2;
        return words.First.Contains("وكال", StringComparison.Ordinal) && words.Paragraph.Is(next, WordClass.OtherAgency);
    }

    private static bool IsFirst(SpeakerWords words, Mention outlet) => outlet.Span.Start <= words.Span.Start + Joined;

    /// <summary>مجلة "كذا" | الرياضية: an adjective behind the name in marks that is another outlet's name besides.</summary>
    private static bool IsAttribute(SpeakerWords words, Mention outlet) =>
        words.Kind == SourceKind.Media
        && words.Paragraph.OpensQuotation(words.From + 1) is { } marks
        && marks.Close < words.To
        && outlet.Span.Start >= words.Paragraph.Tokens[marks.Close].Span.End
        && words.Paragraph.MentionAt(words.From + 2) != outlet
        && WordShape.HasArticle(Folding.Fold(outlet.Text));

    private static Speaker Registered(SpeakerWords words, Mention outlet)
    {
        var isAgency = OutletSpeaker.IsAgency(outlet) || words.First.Contains("وكال", StringComparison.Ordinal);
        var name = OutletSpeaker.QuotedName(words.Paragraph, words.From, words.To) ?? OutletSpeaker.ShortName(outlet);
        return Medium(words, name, outlet.Entity, isAgency);
    }

    /// <summary>A medium that no register has, by the words that describe it.</summary>
    private static Speaker Described(SpeakerWords words)
    {
        var isAgency = Clitics.WithoutConjunction(words.First).StartsWith("وكال", StringComparison.Ordinal);
        var medium = Medium(words, words.Unjoined(MediumNames.Of(words.Paragraph, words.From, words.To)), null, isAgency);
        return IsAnyOne(words, medium.Name) ? medium with { Vague = true } : medium;
    }

    /// <summary>موقع إخباري, صحيفة محلية: what it is, not which one; but قناة أون تي.</summary>
    private static bool IsAnyOne(SpeakerWords words, string name)
    {
        var feminine = words.Noun.EndsWith('ه');
        return words.To > words.From + 1
            && !words.HasArticle
            && name.Contains(' ', StringComparison.Ordinal)
            && Enumerable.Range(words.From + 1, words.To - words.From - 1).All(at => IsKind(words.Paragraph, at, feminine));
    }

    private static bool IsKind(SpeechParagraph paragraph, int at, bool feminine) =>
        paragraph.IsIndefiniteNisba(at)
        && feminine == paragraph[at].EndsWith("يه", StringComparison.Ordinal)
        && (paragraph[at].Length >= ShortestNisba || WordClass.OfAnybody.Has(paragraph[at]));

    private static Speaker Medium(SpeakerWords words, string name, EntityName? entity, bool isAgency) =>
        new(words.Span, name, entity, isAgency ? LinkRole.Agency : LinkRole.Outlet, false, words.Gender ?? Gender.Feminine);

    /// <summary>The medium that a noun with the article leads back to: الوكالة, موقع الصحيفة.</summary>
    private Speaker? Before(SpeakerWords words)
    {
        if (LeadsBack(words) is not { } noun)
            return null;
        if (memory.IssuerOf(noun) is null && CalledSo(words, noun) is { } called)
            return Medium(words, OutletSpeaker.ShortName(called), called.Entity, OutletSpeaker.IsAgency(called));
        if ((memory.IssuerOf(noun) ?? memory.LastMedium) is not { } before)
            return null;
        return before with { Span = words.Span, NamedAt = words.Span };
    }

    /// <summary>
    /// The outlet named last where the same noun stands before its name and a verb of telling beside it: تبعا لما نشرته صحيفة كذا …
    /// وأضافت الصحيفة. Where no medium told anything before, the noun is enough.
    /// </summary>
    private Mention? CalledSo(SpeakerWords words, string noun)
    {
        var (text, from) = (words.Paragraph.Source, words.Span.Start);
        var last = words.Paragraph.Mentions.LastOrDefault(m => m.Kind == MentionKind.Outlet && m.Span.End <= from);
        if (last is null || words.Words.Count > 1 || from - last.Span.End > Near)
            return null;
        var before = Words(text[Math.Max(0, last.Span.Start - Around)..last.Span.Start]);
        var inside = Folding.Fold(last.Text.Split(' ')[0]) == noun;
        if (!inside && !(before is [.., var kind] && kind.EndsWith(noun, StringComparison.Ordinal) && SourceNoun.IsMedium(kind)))
            return null;
        if (memory.LastMedium is null)
            return last;
        var teller = inside ? before.LastOrDefault() : before.SkipLast(1).LastOrDefault();
        var behind = Words(text[last.Span.End..Math.Min(text.Length, last.Span.End + Around)]).FirstOrDefault();
        return Tells(teller) || Tells(behind) ? last : null;
    }

    private static bool Tells(string? word) =>
        word is not null && (WordClass.Publish.Has(word) || SpeechLexicon.Shipped.Form(word) is { Participle: false });

    private static List<string> Words(string text) =>
        Tokenizer.Tokenize(text).FindAll(t => t.Kind == TokenKind.Word).ConvertAll(t => t.Folded);

    private static string? LeadsBack(SpeakerWords words)
    {
        if (words.Words.Count > 2)
            return null;
        if (words.Words.Count == 2 && IsMedium(words.Words[1]))
            return words.Words[1][2..];
        return words.HasArticle && words.First is not ("التلفزيون" or "الاذاعه") ? words.First[2..] : null;
    }

    private static bool IsMedium(string word) => WordShape.HasArticle(word) && SourceNoun.IsMedium(word[2..]);

    /// <summary>موقع where something happened is no website: موقع الانفجار.</summary>
    private static bool IsScene(SpeakerWords words) =>
        words.Words.Count > 1 && WordClass.Scene.Has(words.Words[1]) && Institutions.Noun(words.First) == "موقع";
}
