using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Tells whom some words mean.</summary>
/// <remarks>A person by name, part of a name or office, a body, a medium, a document's issuer, or somebody not named.</remarks>
internal sealed class SpeakerResolver
{
    /// <summary>Weight of a stem from which on a word that no list has may be a name.</summary>
    private const float RareStem = 7f;

    private readonly SpeakerMemory _memory;
    private readonly TitleMemory _titles;
    private readonly PersonFinder _persons;
    private readonly MediumFinder _media;
    private readonly EarlierSpeaker _earlier;
    private readonly BodyFinder _bodies;
    private readonly OfficeFinder _offices;
    private readonly OwnedSpeaker _owned;
    private readonly DescribedSpeaker _described;

    public SpeakerResolver(SpeakerMemory memory, TitleMemory titles)
    {
        (_memory, _titles) = (memory, titles);
        _persons = new PersonFinder(memory);
        _media = new MediumFinder(memory);
        _earlier = new EarlierSpeaker(memory);
        _bodies = new BodyFinder(memory);
        _offices = new OfficeFinder(memory, titles);
        _owned = new OwnedSpeaker(memory);
        _described = new DescribedSpeaker(new DocumentIssuer(this, memory));
    }

    /// <summary>The two who were named last in a paragraph, whom a dual verb at a token means; null when there are not two.</summary>
    public Speaker? Two(SpeechParagraph paragraph, int at) => PairFinder.Find(paragraph, at, PairKind.Any, _memory, _titles);

    /// <summary>The speaker whom some words name; null when they name nobody.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token behind the last.</param>
    /// <param name="gender">As the verb agrees; null where no verb does.</param>
    /// <param name="says">Whether a verb that says nothing else stands in front and what was said behind, so that any noun is who says
    /// it.</param>
    public Speaker? Named(SpeechParagraph paragraph, int from, int to, Gender? gender, bool says = false)
    {
        if (SpeakerWords.Read(paragraph, from, to, gender) is not { } words || WordClass.Self.Has(words.First) || Nobody.Is(words))
            return null;
        if (!says && CannotSpeak(words))
            return null;
        if (EarlierSpeaker.IsPronoun(words))
            return _earlier.Meant(words);
        if (DescribedSpeaker.IsOfPerson(words))
            return _described.Of(words);
        return Known(words, Found(words));
    }

    /// <summary>A body that is called by its whole name is whom the name means, however it was found.</summary>
    private static Speaker? Known(SpeakerWords words, Speaker? speaker) =>
        speaker is { Entity: null, Unnamed: false, Role: LinkRole.Body }
        && words.Paragraph.MentionAt(words.From) is { Kind: MentionKind.Organisation, Entity: { } entity } whole
        && whole.Text == speaker.Name
            ? speaker with
            {
                Entity = entity,
            }
            : speaker;

    private Speaker? Found(SpeakerWords words) =>
        DescribedSpeaker.AsObject(words)
        ?? RelativeSpeaker.Find(words)
        ?? _persons.Find(words)
        ?? _media.Find(words)
        ?? _earlier.Find(words)
        ?? Pair(words)
        ?? _bodies.Find(words)
        ?? _offices.Find(words)
        ?? Unlisted(words)
        ?? _earlier.Alike(words)
        ?? _owned.Find(words)
        ?? _described.Of(words);

    /// <summary>الجانبان, الوزيران.</summary>
    private Speaker? Pair(SpeakerWords words) =>
        words.Words.Count <= 2 && Pairs.Kind(words.First) is { } kind
            ? PairFinder.Find(words.Paragraph, words.From, kind, _memory, _titles)
            : null;

    private static Speaker? Unlisted(SpeakerWords words) =>
        words.People.Count > 0 && SpeakerNames.IsOwner(words.Paragraph, words.From, words.People[^1]) ? null
        : UnlistedName.Find(words.Paragraph, words.From, words.To) is { } name ? words.Person(name, null)
        : null;

    /// <summary>Whether words are headed by a plain noun that news hardly ever lets speak: تسميتهما, الليلة, شموخ ناديه.</summary>
    private bool CannotSpeak(SpeakerWords words)
    {
        var (paragraph, from) = (words.Paragraph, words.From);
        var head = paragraph[from];
        if (!paragraph.IsWord(from) || paragraph.MentionAt(from) is { Kind: not MentionKind.Other } || MayStandAlone(paragraph, from))
            return false;
        if (
            NameWord.IsVan(paragraph, from)
            || paragraph.MentionAt(from + 1) is { Kind: MentionKind.Person }
            || _memory.PersonOf(head) is not null
        )
            return false;
        if (words.Words.Count > 1 && DescribedSpeaker.AccusativeKind(words) is SourceKind.Unnamed)
            return false; // أن مسؤولا
        if (PeopleShare.Is(paragraph, from, words.To) || paragraph.IsIndefiniteNisba(from))
            return false;
        return !SpeakingNouns.MaySpeak(head) && !RoleWord.Is(head) && StemTable.Shipped.WeightOf(head) < RareStem;
    }

    /// <summary>هو, هؤلاء.</summary>
    private static bool MayStandAlone(SpeechParagraph paragraph, int at) =>
        paragraph.Is(at, WordClass.StandAlone) || paragraph[at] is "هولاء" or "ذلك";
}
