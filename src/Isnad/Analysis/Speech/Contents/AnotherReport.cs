using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Whether content ends before what another, or the same, says in a statement of its own.</summary>
internal sealed class AnotherReport(SpeechParagraph paragraph, WhatFollows following)
{
    /// <summary>Tokens that content has at least before an answer.</summary>
    private const int Shortest = 6;

    /// <summary>Words of the sentence that a clause of description has at most: الذي وصفه بالخطير.</summary>
    private const int Description = 9;

    /// <summary>How far behind a relative its cue is looked for.</summary>
    private const int ClauseWindow = 6;

    /// <summary>Whether it begins at a token.</summary>
    /// <param name="point">The token.</param>
    public bool Begins(ContentPoint point) =>
        point.Before > 1 && (IsDescribed(point.At) || IsOfNoun(point.At) || IsRelative(point.At))
        || point.Before > Shortest && !IsAdverbial(point.Content) && IsAnswer(point.At);

    /// <summary>الذي وصفه بالخطير.</summary>
    private bool IsDescribed(int at) =>
        paragraph.Is(at, WordClass.Relative)
        && paragraph.SentenceEnd(at) - at <= Description
        && paragraph.Form(at + 1) is { HasObject: true, Participle: false } form
        && form.Verb.Is(WordClass.Naming);

    /// <summary>التي قال إنها</summary>
    private bool IsOfNoun(int at) =>
        paragraph.Is(at, WordClass.Who)
        && paragraph[at + 2] is ['ا', 'ن', 'ه', ..]
        && paragraph.Is(at + 2, WordClass.That)
        && IsSaying(at + 1);

    /// <summary>، الذي كان فلان قد وصفه, ، وهو يقول.</summary>
    private bool IsRelative(int at)
    {
        var self = paragraph[at] is "وهو" or "وهي";
        if (!paragraph.IsComma(at - 1) || !self && !paragraph.Is(at, WordClass.Who | WordClass.AndWho))
            return false;
        for (var i = at + 1; i < Math.Min(paragraph.SentenceEnd(at), at + ClauseWindow); i++)
        {
            if (!paragraph.IsWord(i))
                return false;
            if (IsCue(i, self && i == at + 1))
                return true;
        }
        return false;
    }

    private bool IsCue(int at, bool ofSelf)
    {
        if (paragraph.MentionAt(at) is not null || paragraph.Form(at) is not { Participle: false } form)
            return false;
        var wanted = form.Verb.Complements;
        if (wanted.HasFlag(Complements.Strong))
            return false;
        return following.Near(at) || form.HasObject && form.Verb.Is(WordClass.Naming) || ofSelf && wanted.HasFlag(Complements.Object);
    }

    /// <summary>وفي ختام زيارته إلى كذا، أجاب الوزير: «…»: another cue with its subject and its words behind it.</summary>
    private bool IsAnswer(int at) =>
        paragraph.IsComma(at - 1)
        && !HasCommaBefore(at - 1)
        && paragraph[at][0] is not ('ي' or 'ت')
        && paragraph.MentionAt(at) is null
        && IsSaying(at)
        && following.Near(at)
        && IsSpeaker(at + 1);

    private bool HasCommaBefore(int at)
    {
        for (var i = at - 5; i < at; i++)
            if (paragraph.IsComma(i))
                return true;
        return false;
    }

    private bool IsAdverbial(int content) => paragraph.Is(content, WordClass.Stop | WordClass.Day) || paragraph[content] is "في" or "من";

    private bool IsSaying(int at) => paragraph.Form(at) is { Participle: false, HasObject: false } form && form.Verb.IsPlainSaying;

    /// <summary>A name, an office or a source, or that the words follow at once.</summary>
    private bool IsSpeaker(int at)
    {
        if (paragraph.MentionAt(at) is { } mention)
            return mention.Kind != MentionKind.Other;
        if (paragraph[at] == ":" || paragraph.OpensQuotation(at) is { Length: > 3 })
            return true;
        return RoleWord.Is(paragraph[at]) || SourceNoun.Is(paragraph[at]);
    }
}
