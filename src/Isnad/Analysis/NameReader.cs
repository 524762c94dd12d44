using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Names.Tagging;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis;

/// <summary>Finds the names in an article and links each to an entity where something decides.</summary>
/// <remarks>
/// Listed names in every spelling; persons nobody listed by the titles before them; what the tagger finds beyond; a surname or part
/// of a name that stands in full anywhere in the article is the same person.
/// </remarks>
/// <seealso href="docs/how-it-works.md#names"/>
public sealed class NameReader
{
    private const int LongestSentence = 120;

    private readonly Gazetteer _gazetteer;
    private readonly NameTagger _tagger;
    private readonly NameSpanFinder _finder;
    private readonly ClubSense _clubs;

    private NameReader(Gazetteer gazetteer, NameTagger tagger)
    {
        _gazetteer = gazetteer;
        _tagger = tagger;
        _finder = new NameSpanFinder(gazetteer, tagger);
        _clubs = new ClubSense(gazetteer, tagger.AnnouncesPlace);
    }

    /// <summary>A reader with the gazetteers and the tagger that ship.</summary>
    public static NameReader WithShippedTables() => new(Gazetteer.Shipped, NameTagger.Shipped);

    /// <summary>Reads the names of one article, in order of place, title first.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Mention> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Read(new ArticleWords(article));
    }

    /// <summary>Reads the names of one article whose tokens are known.</summary>
    internal IReadOnlyList<Mention> Read(ArticleWords words)
    {
        var article = words.Article;
        var title = new Part(article.Title ?? "", TextPlace.Title, words.Title);
        var body = new Part(article.Text, TextPlace.Body, words.Body);
        foreach (var part in (Part[])[title, body])
            part.Listed = _finder.Listed(part.Tokens, article.Outlet?.Id);
        Tag(title, body);
        foreach (var part in (Part[])[title, body])
            part.Names = NamedAfter.Read(_finder.Find(part.Text, part.Tokens, part.Listed, part.Tags), part.Tokens);
        // The body shows what is a club; a headline seldom does.
        var clubs = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in (Part[])[body, title])
            part.Names = _clubs.Read(part.Names, part.Tokens, clubs);
        var chooser = new EntityChooser(article, title.Names.Concat(body.Names));
        // The body is read before the title, which often has surnames only; what the body says in full helps there.
        var people = new PersonAgreement();
        foreach (var part in (Part[])[body, title])
            NoteFullNames(part, chooser, people);
        return [.. Mentions(title, chooser, people), .. BodyAgreement.Link(Mentions(body, chooser, people))];
    }

    private void Tag(Part title, Part body)
    {
        var sentences = new List<IReadOnlyList<string>>();
        foreach (var part in (Part[])[title, body])
            AddSentences(part, sentences);
        var marks = new byte[title.Tokens.Count + body.Tokens.Count];
        foreach (var (part, start) in ((Part, int)[])[(title, 0), (body, title.Tokens.Count)])
        {
            foreach (var name in part.Listed)
            {
                if (name.Candidates is [var first, ..] && !IsOutlet(first))
                    ListedMarks.Put(marks, start + name.First, first.Kind, name.Count);
            }
        }
        var tags = _tagger.Tag(sentences, marks);
        title.Tags = tags[..title.Tokens.Count];
        body.Tags = tags[title.Tokens.Count..];
    }

    private static bool IsOutlet(KnownName known) => known.Id.StartsWith("isnad:outlet", StringComparison.Ordinal);

    private static void AddSentences(Part part, List<IReadOnlyList<string>> sentences)
    {
        var sentence = new List<string>();
        for (var i = 0; i < part.Tokens.Count; i++)
        {
            var token = part.Tokens[i];
            sentence.Add(token.Folded);
            if (sentence.Count < LongestSentence && !part.EndsSentence(i))
                continue;
            sentences.Add(sentence);
            sentence = [];
        }
        if (sentence.Count > 0)
            sentences.Add(sentence);
    }

    private void NoteFullNames(Part part, EntityChooser chooser, PersonAgreement people)
    {
        foreach (var name in part.Names)
        {
            if (name.Kind != MentionKind.Person || name.Count < 2)
                continue;
            var words = name.Words(part.Tokens);
            // "الأمير" of a name that is listed with it means no one by itself.
            while (words.Count > 1 && WordShape.HasArticle(words[0]) && PersonPattern.IsTitle(words[0]))
                words.RemoveAt(0);
            people.Note(words, Entity(name, part, chooser), part.Place == TextPlace.Title ? -1 : name.First);
        }
    }

    private List<Mention> Mentions(Part part, EntityChooser chooser, PersonAgreement people)
    {
        var mentions = new List<Mention>();
        var next = 0;
        for (var i = 0; i < part.Tokens.Count; )
        {
            if (next < part.Names.Count && part.Names[next].First == i)
            {
                var name = Agreeing(part.Names[next++], part, people);
                Add(mentions, part, name, Decided(name, part, chooser, people));
                i = name.End;
                continue;
            }
            var token = part.Tokens[i];
            if (
                token.Kind == TokenKind.Word
                && people.At(part.Tokens, i) is { } again
                && !_tagger.IsVeryCommon(token.Folded)
                && !NameSpanFinder.IsOn(part.Text, token)
            )
            {
                var named = new NameSpan(i, 1, again.Clitics, MentionKind.Person, []);
                if (again.Clitics == 0 && PersonAgreement.OpensSurname(part.Tokens, i))
                    named = new NameSpan(i - 1, 2, _tagger.Clitics(part.Tokens[i - 1].Folded), MentionKind.Person, []);
                Add(mentions, part, named, again.Person.Entity);
            }
            i++;
        }
        return mentions;
    }

    /// <summary>A single word that the tagger took for something else is the person whom the article names in full with it.</summary>
    private static NameSpan Agreeing(NameSpan name, Part part, PersonAgreement people) =>
        name is { Count: 1, Outlet: null, Candidates: [] or [{ NeedsSign: true } or { IsSmall: true }, ..] }
        && people.At(part.Tokens, name.First) is { } person
            ? name with
            {
                Kind = MentionKind.Person,
                Clitics = person.Clitics,
                Candidates = [],
            }
            : name;

    /// <summary>Who is meant: of a single word, whom the article names in full with it; else whom the gazetteers list.</summary>
    private EntityName? Decided(NameSpan name, Part part, EntityChooser chooser, PersonAgreement people)
    {
        if (name is not { Kind: MentionKind.Person, Count: 1 })
            return Entity(name, part, chooser);
        if (people.At(part.Tokens, name.First) is not { } full)
            return Entity(name, part, chooser);
        // Somebody unknown who shares a surname with a public figure is named in full before the surname alone means him.
        var before = full.Person.Entity is null && part.Place == TextPlace.Body && name.First < full.Person.At;
        return before ? Entity(name, part, chooser) : full.Person.Entity;
    }

    private EntityName? Entity(NameSpan name, Part part, EntityChooser chooser)
    {
        if (name.Outlet is { } outlet)
            return new EntityName(new EntityId("isnad:outlet-" + outlet.Id), outlet.Names[0]);
        var span = part.Span(name);
        var written = span.Of(part.Text);
        var listed = name.Candidates.Count > 0 ? name : name with { Candidates = Candidates(name, written, part) };
        return chooser.Choose(listed, written, part.Tokens, _gazetteer) is { } known
            ? new EntityName(new EntityId(known.Id), known.Name)
            : null;
    }

    /// <summary>What the gazetteers list by a name; of a person also without his title before it and his house behind it.</summary>
    private List<KnownName> Candidates(NameSpan name, string written, Part part)
    {
        var known = _gazetteer.FindAll(written).Where(k => Fits(k, name.Kind)).ToList();
        if (known.Count > 0 || PersonEdges.Bare(name, part.Tokens) is not { } bare)
            return known;
        return [.. _gazetteer.FindAll(part.Span(bare).Of(part.Text)).Where(k => Fits(k, name.Kind))];
    }

    private static bool Fits(KnownName known, MentionKind kind) =>
        known.Kind switch
        {
            KnownKind.Person => kind == MentionKind.Person,
            KnownKind.Place => kind == MentionKind.Place,
            KnownKind.Organisation => kind == MentionKind.Organisation,
            _ => false,
        };

    private static void Add(List<Mention> mentions, Part part, NameSpan name, EntityName? entity)
    {
        var span = part.Span(name);
        mentions.Add(new Mention(span, span.Of(part.Text), name.Kind, entity, part.Place));
    }

    /// <summary>One of the article's strings with what has been found in it so far.</summary>
    private sealed class Part(string text, TextPlace place, List<Token> tokens)
    {
        public string Text { get; } = text;

        public TextPlace Place { get; } = place;

        public List<Token> Tokens { get; } = tokens;

        public List<NameSpan> Listed { get; set; } = [];

        public NameTag[] Tags { get; set; } = [];

        public List<NameSpan> Names { get; set; } = [];

        /// <summary>Whether a sentence ends with a token: a mark, or a line.</summary>
        public bool EndsSentence(int token)
        {
            if (Tokens[token].Folded is "." or "؟" or "!" or "?")
                return true;
            var end = Tokens[token].Span.End;
            return token + 1 < Tokens.Count && Text.AsSpan(end, Tokens[token + 1].Span.Start - end).Contains('\n');
        }

        /// <summary>Where a name stands, without the particles before it, which are as many letters, marks not counted.</summary>
        public TextSpan Span(NameSpan name)
        {
            var first = Tokens[name.First].Span;
            var start = first.Start;
            for (var left = name.Clitics; left > 0 && start < first.End; start++)
            {
                if (!Folding.IsMark(Text[start]))
                    left--;
            }
            while (start < first.End && Folding.IsMark(Text[start]))
                start++;
            return TextSpan.Between(start, Tokens[name.End - 1].Span.End);
        }
    }
}
