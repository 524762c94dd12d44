using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>Whether words lead in the source of what stands before them: بحسب, وفقا ل, على حد قول, كما قال.</summary>
internal sealed class SourceOpening(SpeechParagraph paragraph, WhatFollows following)
{
    /// <summary>Whether a source phrase begins at a token.</summary>
    /// <param name="at">The token.</param>
    public bool Opens(int at)
    {
        if (paragraph.Is(at, WordClass.SourceCue | WordClass.According) || paragraph[at] == "طبقا")
            return IsAccording(at);
        return paragraph[at] switch
        {
            "نقلا" => paragraph[at + 1] == "عن",
            "علي" => IsPhrasing(at) || IsAsSaid(at),
            "كما" => IsAsWell(at),
            _ => false,
        };
    }

    /// <summary>وفقا لرويترز, حسبما ذكر, but not وفقا للقانون.</summary>
    private bool IsAccording(int at) =>
        !paragraph.Is(at + 1, WordClass.Measure) && (paragraph.Is(at, WordClass.According) || SourceSense.IsSource(paragraph, at + 1));

    /// <summary>على حد قوله.</summary>
    private bool IsPhrasing(int at) =>
        paragraph[at + 1] == "حد" && paragraph.Is(at + 2, WordClass.OwnWords | WordClass.OwnTerms | WordClass.Wording);

    /// <summary>على ما أفاد شهود.</summary>
    private bool IsAsSaid(int at) => paragraph[at + 1] == "ما" && paragraph.Form(at + 2) is not null;

    /// <summary>، كما قال الوزير: a verb that tells a clause and no object, with no clause behind it.</summary>
    private bool IsAsWell(int at) =>
        paragraph.IsComma(at - 1)
        && paragraph.Form(at + 1) is { Participle: false, Verb.Complements: var wanted }
        && (wanted & (Complements.Clause | Complements.Object)) == Complements.Clause
        && !following.Near(at + 1);
}
