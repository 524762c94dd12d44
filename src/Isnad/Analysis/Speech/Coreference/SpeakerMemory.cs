using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Letters;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Who spoke before in an article, so that a dropped subject, a surname or "the ministry" finds its speaker.</summary>
internal sealed class SpeakerMemory
{
    private const int Farthest = 6;
    private const int Remembered = 120;

    /// <summary>So many words at most lead back to somebody by a part of what he was called.</summary>
    private const int LongestPart = 4;

    /// <summary>آل: what a family's name may begin with.</summary>
    private const string House = "ال";

    private static readonly WordClass Joining = WordClass.Descent | WordClass.NameOpening | WordClass.ForeignParticle;

    private readonly List<Turn> _turns = [];
    private Speaker? _topic;
    private Func<Speaker?>? _actor;
    private int _topicTurn,
        _topicAge;
    private readonly List<(List<string> Words, Speaker Speaker)> _phrases = [];
    private readonly Dictionary<string, (string Full, EntityName? Entity)> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fullest = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _documents = new(StringComparer.Ordinal);

    public SpeakerMemory(IReadOnlyList<Mention> mentions)
    {
        foreach (var mention in mentions.Where(m => m.Kind == MentionKind.Person))
        {
            var name = Spoken(mention.Text);
            if (mention.Entity is { } entity)
                NoteFullest(entity.Id.Value, name);
            NotePerson(name, mention.Entity);
        }
    }

    private void NoteFullest(string entity, string name)
    {
        if (!_fullest.TryGetValue(entity, out var known) || name.Length > known.Length)
            _fullest[entity] = name;
    }

    /// <summary>The last who spoke, not inside what another said; null at the beginning.</summary>
    public Turn? Last => Latest(t => !t.Nested);

    /// <summary>
    /// The one of whom the last who spoke told that he said something, if nobody has spoken since: ذكرت الوكالة أن الوزير أكد كذا. وأضاف.
    /// </summary>
    public Turn? Retold => _turns.Count > 0 && _turns[^1] is { Retold: true } turn ? turn : null;

    /// <summary>The last turn of one speaker, not inside what another said; null when there is none.</summary>
    /// <param name="name">The speaker's full name.</param>
    public Turn? LastOf(string name) => Latest(t => !t.Nested && t.Speaker.Name == name);

    /// <summary>The last turn outside a paragraph, not inside what another said; null when there is none.</summary>
    /// <param name="paragraph">Where the paragraph begins.</param>
    public Turn? LastBefore(int paragraph) => Latest(t => !t.Nested && t.Paragraph != paragraph && t.Paragraph >= 0);

    /// <summary>The institutions named so far, for الوزارة and الشركة.</summary>
    public BodyMemory Bodies { get; } = new();

    /// <summary>The last medium that spoke or carried, for الوكالة and الصحيفة.</summary>
    public Speaker? LastMedium { get; private set; }

    /// <summary>Notes a person's full name, whose parts alone then mean the same person.</summary>
    public void NotePerson(string name, EntityName? entity)
    {
        var words = Tokenizer
            .Tokenize(name)
            .Where(t => t.Kind == TokenKind.Word && !PersonPattern.IsTitle(t.Folded))
            .Select(t => t.Folded)
            .ToList();
        if (words.Count < 2 || IsOfAnother(words[0]) || WordClass.Generation.Has(words[^1]) && entity is null)
            return;
        if (words.Count > 2 && Joining.Has(words[^2]))
            _parts.TryAdd(words[^2] + words[^1], (name, entity)); // ديمستورا after دي مستورا
        if (FamilyOf(Folding.Fold(name)) is { Length: > 0 } family)
            _parts.TryAdd(family, (name, entity));
        foreach (var word in words)
        {
            if (!IsPart(word) || word == words[0] && _parts.ContainsKey(word))
                continue;
            if (!_parts.TryGetValue(word, out var known) || word == words[^1] || known.Full.Length < name.Length)
                _parts[word] = (name, entity);
        }
    }

    /// <summary>والد فلان, محامي فلان; ابن فلان is as often a name.</summary>
    private static bool IsOfAnother(string word) => (WordClass.Relation | WordClass.Aide).Has(word) && !WordClass.Descent.Has(word);

    /// <summary>Whether a word of a name means the person by itself, which what only joins others does not.</summary>
    private static bool IsPart(string word) =>
        word.Length >= 3 && word != "الله" && !WordClass.That.Has(word) && !StopWords.Contains(word) && !WordClass.NameOpening.Has(word);

    /// <summary>Whose statement the article gives word for word from here on: وفيما يلي نص البيان. Null where it gives none.</summary>
    public Speaker? Verbatim { get; set; }

    /// <summary>Whose document "the statement" or "the article" is from now on.</summary>
    /// <param name="noun">The noun without the article.</param>
    /// <param name="issuer">Who issued it.</param>
    public void NoteDocument(string noun, Speaker issuer) => _documents[noun] = issuer;

    /// <summary>Who issued a document named before.</summary>
    /// <param name="noun">The noun without the article.</param>
    public Speaker? IssuerOf(string noun) => _documents.GetValueOrDefault(noun);

    /// <summary>Who issued a document of a kind named before; null when none was.</summary>
    /// <param name="nouns">The nouns without the article.</param>
    public Speaker? IssuerOf(WordClass nouns) => _documents.LastOrDefault(d => nouns.Has(d.Key)).Value;

    /// <summary>Notes a medium that carried or was told something.</summary>
    public void NoteMedium(Speaker medium) => LastMedium = medium;

    /// <summary>Notes who spoke.</summary>
    /// <param name="turn">The turn.</param>
    /// <param name="source">The text that the speaker's span counts in.</param>
    public void Note(Turn turn, string source)
    {
        _turns.Add(turn);
        var speaker = turn.Speaker;
        if ((speaker.IsMedia ? speaker : turn.Carriers.LastOrDefault(c => c.IsMedia)) is { } medium)
            LastMedium = medium;
        if (speaker is { Role: LinkRole.Person, Unnamed: false, Gender: not Gender.Plural })
            NotePerson(speaker.Name, speaker.Entity);
        if (speaker.Span is { Length: > 0 } span && speaker.Role is not LinkRole.Document)
            _phrases.Add((BareWords(span.Of(source)), speaker));
    }

    private static List<string> BareWords(string phrase) =>
        [
            .. Tokenizer
                .Tokenize(phrase)
                .Where(t => t.Kind == TokenKind.Word)
                .Select(t => TitleMemory.Bare(t.Folded))
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Whether a word is the surname of a person named in full.</summary>
    /// <param name="folded">One folded word.</param>
    /// <remarks>A first name, unlike a surname, may also be another person's.</remarks>
    public bool IsSurname(string folded) =>
        PersonOf(folded) is { } known && Folding.Fold(known.Full).EndsWith(" " + folded, StringComparison.Ordinal);

    /// <summary>The person whom a part of a name means; null when it belongs to nobody named in full.</summary>
    /// <param name="folded">One folded word.</param>
    public (string Full, EntityName? Entity)? PersonOf(string folded)
    {
        if (folded.Length < 3)
            return null;
        if (_parts.TryGetValue(folded, out var known))
            return known;
        return WordShape.HasArticle(folded) && _parts.TryGetValue(folded[2..], out known) ? known : null;
    }

    /// <summary>The person whose surname a word spells a little otherwise, and who alone does: هوك of فلان هووك.</summary>
    /// <param name="folded">One folded word.</param>
    /// <param name="isName">Whether it was found to be a person's name.</param>
    public (string Full, EntityName? Entity)? Misspelt(string folded, bool isName = false) =>
        folded.Contains(' ', StringComparison.Ordinal) || PersonOf(folded) is not null || !Misspelling.MayBe(folded, isName)
            ? null
            : Misspelling.Of(folded, _parts);

    /// <summary>The fullest name of a person in the article.</summary>
    public string FullName(Mention person)
    {
        if (person.Entity is { } entity && _fullest.TryGetValue(entity.Id.Value, out var full))
            return full;
        var name = Spoken(person.Text);
        var folded = Folding.Fold(name);
        return (!folded.Contains(' ', StringComparison.Ordinal) || FamilyOf(folded) == folded) && PersonOf(folded) is { } known
            ? known.Full
            : name;
    }

    /// <summary>آل and the family at the end of a folded name; empty where none is.</summary>
    private static string FamilyOf(string folded)
    {
        var last = folded.LastIndexOf(' ');
        return last >= House.Length && (" " + folded[..last]).EndsWith(" " + House, StringComparison.Ordinal)
            ? folded[(last - House.Length)..]
            : "";
    }

    /// <summary>Notes who did something last, as the subject of a sentence that reports nothing.</summary>
    public void NoteTopic(Speaker topic) => (_topic, _topicTurn, _topicAge) = (topic, _turns.Count, 0);

    /// <summary>Begins a paragraph; who acted before the last one is no longer meant by a dropped subject.</summary>
    public void BeginParagraph() => _topicAge++;

    /// <summary>Whether anybody has spoken yet.</summary>
    public bool HasTurns => _turns.Count > 0;

    /// <summary>Notes how to find who does what the last sentence of a paragraph tells.</summary>
    public void NoteActor(Func<Speaker?> actor) => _actor = actor;

    /// <summary>Whoever did something last, in the paragraph before, where nobody has spoken yet; null where nobody fits.</summary>
    /// <param name="gender">As the verb shows it.</param>
    public Speaker? Acted(Gender gender) =>
        _turns.Count == 0 && _actor?.Invoke() is { } actor && (actor.Gender is null || actor.Gender == gender)
            ? actor with
            {
                Span = null,
            }
            : null;

    /// <summary>The speaker whom a dropped subject of a verb form means.</summary>
    /// <param name="gender">As the verb shows it.</param>
    /// <param name="goesOn">Whether the verb goes on with what was said (وأضاف), so that whoever spoke last is meant.</param>
    public Speaker? Dropped(Gender gender, bool goesOn = true)
    {
        if (!goesOn && _topicAge <= 1 && _topic is { } topic && _topicTurn == _turns.Count && (topic.Gender ?? gender) == gender)
            return topic;
        Speaker? any = null;
        var seen = 0;
        foreach (var turn in Recent().Where(t => !t.Nested))
        {
            if (seen++ == Farthest)
                break;
            if (turn.Speaker.Name == Speaker.NotNamed)
                continue;
            var latest = any is null;
            any ??= turn.Speaker;
            if (MayBe(turn.Speaker, gender) || latest && goesOn && IsGenderOpen(turn.Speaker))
                return turn.Speaker with { Span = null };
        }
        return any is null || SubjectAgreement.IsOther(any, gender) ? null : any with { Span = null };
    }

    /// <summary>Whether somebody has spoken as a person of the other gender.</summary>
    public bool IsOther(Speaker speaker, Gender gender) =>
        LastOf(speaker.Name)?.Speaker is { } spoke && SubjectAgreement.IsOther(spoke, gender);

    /// <summary>ذكر بيان للحركة, وأضافت: a body is called by nouns of either gender.</summary>
    private static bool IsGenderOpen(Speaker speaker) => speaker is { Unnamed: false, Role: LinkRole.Body };

    private static bool MayBe(Speaker speaker, Gender gender) =>
        speaker.Gender is null || speaker.Gender == gender || gender == Gender.Plural && speaker.Unnamed;

    /// <summary>The latest speaker whose words held all of these: الوزير الفرنسي after وزير الداخلية الفرنسي فلان.</summary>
    /// <param name="words">Folded words.</param>
    public Speaker? Spoke(IReadOnlyList<string> words)
    {
        if (words.Count > LongestPart)
            return null;
        var asked = words.Select(TitleMemory.Bare).ToList();
        var institution = Institutions.Is(words[0]);
        for (var i = _phrases.Count - 1; i >= Math.Max(0, _phrases.Count - Remembered); i--)
        {
            var (held, speaker) = _phrases[i];
            if (institution && speaker.Role == LinkRole.Person)
                continue;
            if (held.Count > asked.Count && asked.All(held.Contains) && !HeldOffice.IsDeputyOf(held, asked))
                return speaker;
        }
        return null;
    }

    /// <summary>
    /// Whether somebody was called by another office than the one asked for, or by its adjective for another country: not الرئيس الأميركي
    /// after الرئيس المكسيكي فلان, nor الوزير الأميركي.
    /// </summary>
    /// <param name="speaker">Who may be meant.</param>
    /// <param name="office">The folded noun.</param>
    /// <param name="adjective">The folded adjective behind it.</param>
    public bool HoldsOther(Speaker speaker, string office, string adjective)
    {
        if (!WordClass.Holder.Has(office))
            return false;
        var (noun, attribute) = (TitleMemory.Bare(office), TitleMemory.Bare(adjective));
        return _phrases.Exists(p => p.Speaker.Name == speaker.Name && HeldOffice.IsOther(p.Words, noun, attribute));
    }

    /// <summary>The latest speaker of a kind, not inside what another said.</summary>
    public Speaker? LatestSpeaker(Func<Speaker, bool> which) =>
        (Latest(t => !t.Nested && which(t.Speaker)) ?? Latest(t => which(t.Speaker)))?.Speaker;

    private Turn? Latest(Func<Turn, bool> fits) => Recent().FirstOrDefault(fits);

    /// <summary>The turns that are remembered, the latest first.</summary>
    private IEnumerable<Turn> Recent()
    {
        for (var i = _turns.Count - 1; i >= Math.Max(0, _turns.Count - Remembered); i--)
            yield return _turns[i];
    }

    /// <summary>A hashtag as words: #تيريزا_ماي.</summary>
    public static string Spoken(string text) => text.Replace("#", "", StringComparison.Ordinal).Replace('_', ' ').Trim();
}
