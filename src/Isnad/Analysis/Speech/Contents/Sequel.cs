using Isnad.Analysis.Speech.Text;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>A verb with ل behind a comma that tells what somebody named behind it then said: …، لينفي فلان ذلك.</summary>
/// <remarks>Without a name behind it ل tells to what end whoever acts in the sentence does something: عاد ليؤكد.</remarks>
internal static class Sequel
{
    /// <summary>Whether such a verb stands at a token.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="at">The token.</param>
    public static bool Is(SpeechParagraph paragraph, int at) =>
        paragraph.IsComma(at - 1)
        && paragraph[at] is ['ل', 'ي' or 'ت', _, _, ..]
        && (paragraph.MentionAt(at + 1) is { Kind: MentionKind.Person or MentionKind.Organisation } || RoleWord.Is(paragraph[at + 1]));
}
