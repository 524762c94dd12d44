using Isnad.Arabic.Names;
using Isnad.Arabic.Words;

namespace Isnad.Briefs;

/// <summary>The listed names of a headline, by their ids; what belongs to a country counts as the country.</summary>
internal static class AgreementNames
{
    public static HashSet<string> In(List<Token> tokens, bool place)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < tokens.Count;)
        {
            if (tokens[i].Kind != TokenKind.Word || Gazetteer.Shipped.At(tokens, i) is not { } found) { i++; continue; }
            var located = found.Known.Kind is KnownKind.Place or KnownKind.Demonym;
            if (located == place) names.Add(located && found.Known.Country.Length > 0 ? found.Known.Country : found.Known.Id);
            i += Math.Max(1, found.Tokens);
        }
        return names;
    }
}
