using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Contents;

/// <summary>
/// Where the search for a verb's complement ends: at another cue with و, at a participle, at words that open another clause.
/// </summary>
internal sealed class SearchEnd(SpeechParagraph paragraph)
{
    /// <summary>How far behind a verb its clause is looked for.</summary>
    private const int ClauseWindow = 8;

    /// <summary>Whether it ends at a token.</summary>
    /// <param name="at">The token.</param>
    /// <param name="found">Whether the verb's preposition stands before.</param>
    public bool IsAt(int at, bool found)
    {
        if ((paragraph[at] is "وذلك" or "مما" || paragraph.Is(at, WordClass.NewsAside)) && paragraph.IsComma(at - 1))
            return true;
        if (paragraph.MentionAt(at) is not null || paragraph.Quoted(at) || paragraph.Form(at) is not { } form)
            return false;
        if (form.Participle && paragraph.Is(at, WordClass.Relative))
            return false; // ومقرها لندن
        if (form.Participle)
            return IsParticiple(at, found);
        if (paragraph.Is(at - 1, WordClass.AndHe))
            return true;
        return paragraph.IsJoinedVerb(at) ? IsJoinedVerb(at, form) || IsOfClause(at, found) : IsOfNoun(at, form) || IsOfClause(at, found);
    }

    /// <summary>، مؤكدا; داعيا إلى كذا | مؤكدا; قائلا goes on with the verb until its preposition is found.</summary>
    private bool IsParticiple(int at, bool found)
    {
        if (paragraph[at] is "قايلا" or "قايله")
            return found;
        return paragraph.IsComma(at - 1) || found && paragraph[at][^1] == 'ا';
    }

    /// <summary>أصدرت تقريرا قالت فيه إن.</summary>
    private bool IsOfNoun(int at, VerbForm form) =>
        !paragraph.Is(at, WordClass.NounVerb)
        && !form.Verb.Complements.HasFlag(Complements.Strong)
        && !paragraph.Is(at - 1, WordClass.Relative)
        && (paragraph[at + 1] is "فيه" or "فيها" || paragraph.Is(at + 1, WordClass.That));

    /// <summary>أعلن كذا، وذكر النادي أن.</summary>
    private bool IsJoinedVerb(int at, VerbForm form)
    {
        var wanted = form.Verb.Complements;
        if (!wanted.HasFlag(Complements.Strong) && !WordClass.NounVerb.Has(paragraph[at][1..]))
            return true;
        return wanted.HasFlag(Complements.Clause) && paragraph.IsComma(at - 1) && HasClause(at);
    }

    /// <summary>فيما قال, في حين أكد, كما ذكر; of what may be a noun (ذكر) only where a clause of its own follows.</summary>
    private bool IsOfClause(int at, bool found)
    {
        if (paragraph.Is(at, WordClass.NounVerb) && !HasClause(at))
            return false;
        return paragraph.Is(at - 1, WordClass.ClauseBeside)
            || paragraph[at - 1] == "حين" && paragraph[at - 2] == "في"
            || paragraph[at - 1] == "كما" && found;
    }

    /// <summary>Whether a clause or a colon follows a verb within the words for its subject.</summary>
    private bool HasClause(int at)
    {
        for (var i = at + 1; i < Math.Min(paragraph.SentenceEnd(at), at + ClauseWindow); i++)
        {
            if (paragraph.Is(i, WordClass.That) || paragraph[i] == ":")
                return true;
            if (!paragraph.IsWord(i))
                return false;
        }
        return false;
    }
}
