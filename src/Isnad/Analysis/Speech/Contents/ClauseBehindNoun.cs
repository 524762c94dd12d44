using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Where the article's next clause begins behind content told by a noun, which no clause continues.</summary>
internal sealed class ClauseBehindNoun(SpeechParagraph paragraph, WhatFollows following)
{
    /// <summary>Whether such a clause begins at a token.</summary>
    /// <param name="point">The token.</param>
    public bool Begins(ContentPoint point)
    {
        var at = point.At;
        if (IsVerdict(at) || IsWhere(point))
            return true;
        if (point.Before > 1 && (paragraph.Is(at, WordClass.AndWho) || IsJoinedPerfect(at)))
            return true;
        if (point.Marked && (IsComment(at) || IsJoinedVerb(at)))
            return true;
        return paragraph.IsComma(at - 1) && (IsThat(at) || paragraph[at] == "قد" || IsVerb(at) || IsNamedActor(at) || IsSaid(at));
    }

    /// <summary>وصدق على الحكم; وقد: what became of it.</summary>
    private bool IsVerdict(int at) => paragraph.Is(at, WordClass.Verdict) || paragraph[at] == "وقد";

    /// <summary>المؤتمر حيث, but not من حيث.</summary>
    private bool IsWhere(ContentPoint point) => paragraph[point.At] == "حيث" && !point.Marked && paragraph[point.At - 1] != "من";

    /// <summary>، فيما; ، مما; ، يبدو; ، وذلك منذ; ، كما طلب.</summary>
    private bool IsComment(int at)
    {
        if (paragraph.Is(at, WordClass.Comment | WordClass.Seeming))
            return true;
        return paragraph[at] switch
        {
            "كما" => !paragraph.IsDefinite(at + 1),
            "وذلك" => paragraph[at + 1] is not ['ل' or 'ب', ..],
            "شانه" or "شانها" => true,
            _ => false,
        };
    }

    /// <summary>واستدعت الوزارة السفير: a perfect with its subject, of the length and the ending of one.</summary>
    private bool IsJoinedPerfect(int at) =>
        paragraph[at].Length > 4 && paragraph[at][^1] == 'ت' && IsJoinedVerb(at) && FiniteVerb.Is(paragraph, at) && IsNamed(at + 1);

    /// <summary>، واستدعت; ، وطالبوا: a word with و that looks like a verb; nouns mostly have the article.</summary>
    private bool IsJoinedVerb(int at) =>
        paragraph[at] is ['و', _, _, _, ..] word
        && !WordShape.HasArticle(word[1..])
        && (word.EndsWith('ت') && !WordShape.IsFemininePlural(word) || word.EndsWith("وا", StringComparison.Ordinal));

    /// <summary>أعلن عن خطط، أن: the clause of the verb before; بأن may still be the noun's.</summary>
    private bool IsThat(int at) => paragraph.Is(at, WordClass.That) && paragraph[at][0] == 'ا';

    /// <summary>بعد إعلان كذا، حاولت الوزارة.</summary>
    private bool IsVerb(int at) => FiniteVerb.Is(paragraph, at) && (IsNamed(at + 1) || RoleWord.Is(paragraph[at + 1]));

    /// <summary>، وقف فلان بحزم.</summary>
    private bool IsNamedActor(int at) =>
        paragraph[at].Length is >= 3 and <= 5
        && paragraph.MentionAt(at) is null
        && paragraph.MentionAt(at + 1) is { Kind: MentionKind.Person }
        && !paragraph.IsDefinite(at)
        && !RoleWord.Is(paragraph[at]);

    /// <summary>وعندما سئل عن دعوة الرئيس إلى كذا، قال: «…»</summary>
    private bool IsSaid(int at) => paragraph.Form(at) is { Participle: false, HasObject: false } && following.Near(at);

    private bool IsNamed(int at) => paragraph.IsDefinite(at) || paragraph.MentionAt(at) is not null;
}
