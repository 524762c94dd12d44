using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>A speaker whose first word has ل or ب joined to it: وفقا لمسؤول, ما وصفته بمصدر.</summary>
internal sealed class JoinedSpeaker(SpeechParagraph paragraph)
{
    /// <summary>The token behind the words that name the speaker.</summary>
    /// <param name="from">The token with the particle.</param>
    /// <param name="limit">The token behind the last that may belong to them.</param>
    public int End(int from, int limit)
    {
        var end = Math.Max(SpeakerPhrase.End(paragraph, from, limit), from + 1);
        if (paragraph.MentionAt(from) is null && !IsWhole(from))
            end = Math.Max(end, SpeakerPhrase.End(paragraph, from + 1, limit));
        end = Math.Max(end, PastMention(from));
        return PersonPattern.IsTitle(paragraph[from][1..]) ? Math.Max(end, TitledName.End(paragraph, from, limit)) : end;
    }

    /// <summary>وفقا للمصادر | ارتفعت الأسعار: a definite noun that a plain indefinite word follows.</summary>
    private bool IsWhole(int from)
    {
        var next = from + 1;
        return WordShape.HasGovernedArticle(paragraph[from])
            && paragraph.IsWord(next)
            && !paragraph.IsDefinite(next)
            && paragraph.MentionAt(next) is null
            && !paragraph.Is(next, WordClass.Attached | WordClass.Self)
            && PhrasePreposition.At(paragraph, next) is null
            && !RoleWord.Is(paragraph[next])
            && !Arabic.Names.GivenNames.Has(paragraph[next])
            && !NameWord.IsFurther(paragraph, next);
    }

    /// <summary>The speaker without the particle.</summary>
    public Speaker Bare(Speaker speaker, int from)
    {
        if (speaker.Span is not { } span || span.Start != paragraph.Tokens[from].Span.Start)
            return speaker;
        if (speaker.Role is LinkRole.Person && speaker.Name != span.Of(paragraph.Source))
            return speaker;
        var bare = TextSpan.Between(span.Start + 1, span.End);
        if (!speaker.IsMedia && speaker.Role is not LinkRole.Person && OutletSpeaker.Agency(Name(bare, from)) is { } agency)
            return agency with { Span = bare, NamedAt = bare };
        var known = speaker.IsMedia || speaker.Role == LinkRole.Person || SourceNoun.IsDocument(paragraph[from]);
        return speaker with { Span = bare, NamedAt = bare, Name = known ? speaker.Name : Name(bare, from) };
    }

    /// <summary>للوزارة is الوزارة: its article lost a letter to the particle.</summary>
    private string Name(TextSpan bare, int from)
    {
        var name = SpeakerMemory.Spoken(bare.Of(paragraph.Source));
        if (name.StartsWith('ل') && paragraph[from].StartsWith("لل", StringComparison.Ordinal))
            name = "ا" + name;
        return SpeakerNames.WithoutApposition(name);
    }

    private int PastMention(int from)
    {
        if (paragraph.MentionAt(from) is not { } mention)
            return from;
        var end = from;
        while (paragraph.MentionAt(end) == mention)
            end++;
        return end;
    }
}
