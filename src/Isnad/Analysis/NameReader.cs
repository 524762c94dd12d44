using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Words;
using Isnad.Articles;
using Isnad.Sources;

namespace Isnad.Analysis;

/// <summary>Finds the names in an article and links each to an entity where something decides.</summary>
/// <remarks>Listed names in every spelling; persons nobody listed by the titles before them; a surname or part of a name that stood in full before is the same person.</remarks>
/// <seealso href="docs/how-it-works.md#names"/>
public sealed class NameReader
{
    private readonly Gazetteer _gazetteer;

    private NameReader(Gazetteer gazetteer) => _gazetteer = gazetteer;

    /// <summary>A reader with the gazetteers that ship.</summary>
    public static NameReader WithShippedTables() => new(Gazetteer.Shipped);

    /// <summary>Reads the names of one article, in order of place, title first.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<Mention> Read(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var mentions = new List<Mention>();
        var people = new PersonAgreement();
        var text = Tokenizer.Tokenize(article.Text);
        // The body is read before the title, which often has surnames only; what the body says in full helps there.
        var body = ReadString(article.Text, text, TextPlace.Body, people);
        if (article.Title is { } title) mentions.AddRange(ReadString(title, Tokenizer.Tokenize(title), TextPlace.Title, people));
        mentions.AddRange(body);
        return mentions;
    }

    private List<Mention> ReadString(string text, List<Token> tokens, TextPlace place, PersonAgreement people)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens[i].Kind != TokenKind.Word) { i++; continue; }
            var listed = OutletNames.At(tokens, i, besideOutlet: i > 0 && mentions is [.., { Kind: MentionKind.Outlet } last] && last.Span.End == tokens[i - 1].Span.End);
            if (_gazetteer.At(tokens, i) is { } known && !(listed is { } longer && longer.Tokens > known.Tokens))
            {
                var span = Span(text, tokens, i, known.Tokens, known.Clitics);
                var entity = new EntityName(new EntityId(known.Known.Id), known.Known.Name);
                mentions.Add(new Mention(span, span.Of(text), Kind(known.Known.Kind), entity, place));
                if (known.Known.Kind == KnownKind.Person) people.Note(tokens, i, known.Tokens, entity);
                i += known.Tokens;
            }
            else if (listed is { } outlet)
            {
                var span = Span(text, tokens, i, outlet.Tokens, outlet.Clitics);
                mentions.Add(new Mention(span, span.Of(text), MentionKind.Outlet, new EntityName(new EntityId("isnad:outlet-" + outlet.Outlet.Id), outlet.Outlet.Names[0]), place));
                i += outlet.Tokens;
            }
            else if (PersonPattern.At(tokens, i, _gazetteer) is { } person)
            {
                var span = Span(text, tokens, person.First, person.Tokens, 0);
                people.Note(tokens, person.First, person.Tokens, null);
                mentions.Add(new Mention(span, span.Of(text), MentionKind.Person, null, place));
                for (var k = i; k < person.First; k++)
                {
                    if (_gazetteer.At(tokens, k) is not { } before) continue;
                    var inTitle = Span(text, tokens, k, before.Tokens, before.Clitics);
                    mentions.Insert(mentions.Count - 1, new Mention(inTitle, inTitle.Of(text), Kind(before.Known.Kind), new EntityName(new EntityId(before.Known.Id), before.Known.Name), place));
                    k += before.Tokens - 1;
                }
                i = person.First + person.Tokens;
            }
            else if (people.At(tokens, i) is { } again)
            {
                var span = Span(text, tokens, i, 1, again.Clitics);
                mentions.Add(new Mention(span, span.Of(text), MentionKind.Person, again.Entity, place));
                i++;
            }
            else i++;
        }
        return mentions;
    }

    /// <summary>The span of some tokens without the clitics before the first, which are as many letters, marks not counted.</summary>
    private static TextSpan Span(string text, List<Token> tokens, int at, int count, int clitics)
    {
        var start = tokens[at].Span.Start;
        for (var left = clitics; left > 0 && start < tokens[at].Span.End; start++)
        {
            if (!Folding.IsMark(text[start])) left--;
        }
        while (start < tokens[at].Span.End && Folding.IsMark(text[start])) start++;
        return TextSpan.Between(start, tokens[at + count - 1].Span.End);
    }

    private static MentionKind Kind(KnownKind kind) => kind switch
    {
        KnownKind.Person => MentionKind.Person,
        KnownKind.Place => MentionKind.Place,
        KnownKind.Organisation => MentionKind.Organisation,
        _ => MentionKind.Other,
    };
}
