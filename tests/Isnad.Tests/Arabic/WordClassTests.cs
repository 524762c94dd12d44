using System.Reflection;
using Isnad.Arabic.Words;

namespace Isnad.Tests.Arabic;

public class WordClassTests
{
    private static readonly List<FieldInfo> Fields =
    [
        .. typeof(WordClass).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(WordClass)),
    ];

    [Fact]
    public void Every_class_of_the_tables_is_asked_for_by_name()
    {
        var known = Fields.Aggregate(default(WordClass), (all, f) => all | (WordClass)f.GetValue(null)!);

        WordClass
            .Names.Where(n =>
                !known.Meets(
                    (WordClass)typeof(WordClass).GetMethod("Named", BindingFlags.NonPublic | BindingFlags.Static)!.Invoke(null, [n])!
                )
            )
            .ShouldBeEmpty();
    }

    [Fact]
    public void No_two_names_are_one_class() =>
        Fields.Where(f => f.Name != nameof(WordClass.AroundSpeech)).Select(f => f.GetValue(null)).ShouldBeUnique();

    [Fact]
    public void A_word_can_be_in_several_classes_and_most_words_are_in_none()
    {
        WordClass.Of("نقل").Meets(WordClass.NounVerb).ShouldBeTrue();
        (WordClass.Day | WordClass.Adverb).Has("اليوم").ShouldBeTrue();
        WordClass.Adverb.Has("كرسي").ShouldBeFalse();
        (WordClass.Day - WordClass.Day).ShouldBe(default);
    }
}
