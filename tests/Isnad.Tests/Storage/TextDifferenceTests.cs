using Isnad.Articles;

namespace Isnad.Tests.Storage;

public class TextDifferenceTests
{
    [Fact]
    public void A_line_that_changed_a_little_stands_once_with_its_words_marked() =>
        TextDifference
            .Shown(
                ["العنوان", "بلغ عدد الجرحى عشرة أشخاص في الحادث", "نهاية"],
                ["العنوان", "بلغ عدد الجرحى نحو عشرين شخصا في الحادث", "نهاية"]
            )
            .ShouldBe(["~ بلغ عدد الجرحى [-عشرة أشخاص-] {+نحو عشرين شخصا+} في الحادث"]);

    [Fact]
    public void A_line_that_became_another_stands_twice() =>
        TextDifference
            .Shown(["وصلت السفينة إلى الميناء"], ["غادر الوفد المدينة صباح اليوم"])
            .ShouldBe(["- وصلت السفينة إلى الميناء", "+ غادر الوفد المدينة صباح اليوم"]);

    [Fact]
    public void Lines_that_came_and_went_stand_where_they_stood() =>
        TextDifference.Shown(["واحد", "اثنان", "ثلاثة"], ["واحد", "ثلاثة", "أربعة"]).ShouldBe(["- اثنان", "+ أربعة"]);

    [Fact]
    public void Words_that_repeat_are_followed_in_order() =>
        TextDifference
            .Shown(["من بيت إلى بيت ثم إلى بيت بعيد"], ["من بيت إلى دار ثم إلى بيت بعيد"])
            .ShouldBe(["~ من بيت إلى [-بيت-] {+دار+} ثم إلى بيت بعيد"]);

    [Fact]
    public void Of_a_long_line_only_the_words_around_a_change_are_shown()
    {
        var words = Enumerable.Range(1, 60).Select(n => "كلمة" + n).ToList();
        var before = string.Join(' ', words);
        words[30] = "أخرى";

        TextDifference
            .Shown([before], [string.Join(' ', words)])
            .Single()
            .ShouldBe(
                "~ … "
                    + string.Join(' ', words.Skip(22).Take(8))
                    + " [-كلمة31-] {+أخرى+} "
                    + string.Join(' ', words.Skip(31).Take(8))
                    + " …"
            );
    }

    [Fact]
    public void Equal_texts_have_no_difference() => TextDifference.Shown(["أ", "ب"], ["أ", "ب"]).ShouldBeEmpty();

    [Fact]
    public void A_word_put_before_a_paragraph_of_2500_words_is_shown()
    {
        var words = string.Join(' ', Enumerable.Range(1, 2500).Select(n => "كلمة" + n));

        TextDifference
            .Shown([words], ["عاجل " + words])
            .ShouldBe(["~ {+عاجل+} " + string.Join(' ', Enumerable.Range(1, 8).Select(n => "كلمة" + n)) + " …"]);
    }

    [Fact]
    public void What_changed_behind_the_2000th_word_is_shown()
    {
        var words = Enumerable.Range(1, 3000).Select(n => "كلمة" + n).ToList();
        var before = string.Join(' ', words);
        words[2500] = "أخرى";

        TextDifference.Shown([before], [string.Join(' ', words)]).Single().ShouldContain("[-كلمة2501-] {+أخرى+}");
    }

    [Fact]
    public void Of_two_long_texts_without_a_common_line_no_line_is_left_out()
    {
        var before = Enumerable.Range(1, 2100).Select(n => "قديم" + n).ToList();
        var after = Enumerable.Range(1, 2200).Select(n => "جديد" + n).ToList();

        TextDifference
            .Of(before, after)
            .Order(StringComparer.Ordinal)
            .ShouldBe(before.Select(l => "- " + l).Concat(after.Select(l => "+ " + l)).Order(StringComparer.Ordinal));
    }
}
