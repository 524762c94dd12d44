using Isnad.Analysis.Speech.Phrases;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Coreference;

/// <summary>Finds somebody who is called by whose he is: والد اللاعب فلان, محامي فلان. The name in the words is not his.</summary>
internal static class RelativeSpeaker
{
    private static readonly WordClass Heads = WordClass.Relation | WordClass.Household | WordClass.Aide;

    /// <summary>The relative, lawyer or aide by all the words; null where the words name himself.</summary>
    public static Speaker? Find(SpeakerWords words)
    {
        if (Head(words) is not { } head || words.People.Count == 0 || !AreOne(words.People))
            return null;
        var at = words.From + 1;
        while (words.Paragraph.MentionAt(at) != words.People[0])
            at++;
        if (!IsOwner(words, head, at))
            return null;
        var name = DescribedSpeaker.Name(words);
        if (WordClass.Household.Has(head))
            return words.Body(name, null);
        return AreSeveral(head) ? words.Person(name, null) with { Gender = Gender.Plural } : words.Person(name, null);
    }

    /// <summary>The noun that tells what he is to somebody; null where the words do not begin with one.</summary>
    private static string? Head(SpeakerWords words)
    {
        var (paragraph, from) = (words.Paragraph, words.From);
        if (words.HasArticle || paragraph.MentionAt(from) is not null)
            return null;
        if (words.First.EndsWith('ه') && !paragraph.Written(from).EndsWith('ة'))
            return null; // محاميه فلان
        return Heads.Has(words.First) ? words.First
            : Heads.Has(words.Noun) ? words.Noun
            : null;
    }

    /// <summary>محامو, محاميا.</summary>
    private static bool AreSeveral(string head) => head[^1] is 'و' or 'ا';

    private static bool AreOne(List<Mention> people) =>
        people.Count == 1 || people[0].Entity is { } entity && people.TrueForAll(p => p.Entity?.Id == entity.Id);

    private static bool IsOwner(SpeakerWords words, string head, int at)
    {
        var (paragraph, from, person) = (words.Paragraph, words.From, words.People[0]);
        if (at == from + 1)
            return person.Entity is not null || WordClass.Relation.Has(head) && !WordClass.Descent.Has(head); // مساعد is a man's name too
        if (WordClass.Aide.Has(head))
            return IsUnder(paragraph[from + 1]);
        if (AreSeveral(head) || WordClass.Household.Has(head))
            return true;
        for (var i = from + 1; i < at; i++)
            if (!paragraph.IsWord(i))
                return false; // محامي الشركة، فلان
        if (at > from + 2 && RoleWord.Is(paragraph[at - 1]) || IsOfFamily(person) && PersonPattern.IsTitle(paragraph[from + 1]))
            return false; // والد الطفلة المواطن | فلان, ابنة الرئيس | فلانة
        return !WordClass.Defending.Has(head)
            || RoleWord.Is(paragraph[from + 1])
            || person.Entity is not null
            || paragraph.MentionAt(from + 1) is { Kind: MentionKind.Other };
    }

    /// <summary>مستشار | للرئيس.</summary>
    private static bool IsUnder(string word) => word.StartsWith("لل", StringComparison.Ordinal) && PersonPattern.IsTitle("ال" + word[2..]);

    /// <summary>Somebody whose surname alone means another is a relative of his.</summary>
    private static bool IsOfFamily(Mention person)
    {
        var surname = person.Text[(person.Text.LastIndexOf(' ') + 1)..];
        return surname.Length < person.Text.Length
            && Gazetteer.Shipped.Find(surname) is { Kind: KnownKind.Person } head
            && head.Id != person.Entity?.Id.Value;
    }
}
