using Isnad.Arabic.Letters;
using Isnad.Arabic.Names.Tagging;

namespace Isnad.Tests.Names;

public class TaggerTests
{
    [Theory]
    [InlineData("وقال الرئيس سيباستيان كوربونيل إن بلاده ستشارك في القمة .", "سيباستيان كوربونيل", "PERS")]
    [InlineData("وأعلن المهندس عبد الرحيم الدغيلي استقالته أمس .", "عبد الرحيم الدغيلي", "PERS")]
    [InlineData("وقع الانفجار في مدينة كركوك شمال البلاد .", "كركوك", "LOC")]
    [InlineData("وصل الوفد إلى بيروت قادما من باريس .", "باريس", "LOC")]
    public void A_name_is_found_with_its_kind_whether_listed_or_not(string sentence, string name, string kind)
    {
        var lines = NameTagLines.Tag(NameTagger.Shipped, sentence.Split(' ')).ToList();

        var words = name.Split(' ');
        lines.ShouldContain(words[0] + " B-" + kind);
        foreach (var word in words.Skip(1))
            lines.ShouldContain(word + " I-" + kind);
    }

    [Fact]
    public void Every_line_comes_back_with_its_first_column_and_blank_lines_stay()
    {
        string[] lines = ["قال O", "", "😀 x", "\ud800", "abc", "12,5"];

        NameTagLines.Tag(NameTagger.Shipped, lines).Select(l => l.Split(' ')[0]).ShouldBe(["قال", "", "😀", "\ud800", "abc", "12,5"]);
    }

    [Fact]
    public void The_inside_of_a_name_follows_only_a_word_of_the_same_name()
    {
        var sentences = new List<IReadOnlyList<string>>
        {
            Folding.Fold("قال وزير الخارجية الفلاني كارل شتاينماير للصحافيين في جنيف").Split(' '),
        };

        var tags = NameTagger.Shipped.Tag(sentences, ListedMarks.Of(sentences[0]));

        tags.Prepend(NameTag.Outside).Zip(tags).ShouldAllBe(pair => NameTags.MayFollow(pair.First, pair.Second));
    }

    [Fact]
    public void A_tagger_that_is_written_and_read_again_tags_the_same()
    {
        var sentences = TaggedSentence.Read([
            "زار O",
            "كريم B-PERS",
            "صنعاء B-LOC",
            ". O",
            "",
            "زار O",
            "سمير B-PERS",
            "عدن B-LOC",
            ". O",
            "",
            "وصل O",
            "كريم B-PERS",
            "إلى O",
            "عدن B-LOC",
        ]);
        var tagger = new NameTaggerTrainer().Learn([.. sentences, .. sentences, .. sentences]);
        using var file = new MemoryStream();
        TaggerFile.Write(tagger, file);
        file.Position = 0;

        string[] lines = ["زار", "كريم", "عدن"];
        NameTagLines.Tag(TaggerFile.Read(file), lines).ShouldBe(NameTagLines.Tag(tagger, lines));
        NameTagLines.Tag(tagger, lines).ShouldBe(["زار O", "كريم B-PERS", "عدن B-LOC"]);
    }

    [Fact]
    public void What_a_corpus_shows_of_words_and_phrases_is_counted_and_survives_its_table()
    {
        var miner = new UseMiner(NameTagger.Shipped);
        for (var i = 0; i < 6; i++)
            miner.Add("وأعلنت منظمة الصحة العالمية أمس أن وزير الصحة وصل إلى كركوك.\nوغادر الوفد كركوك مساء.");

        var uses = UseMiner.Together(miner);
        var read = NewsUses.Read(uses.Rows().Select(r => r.Split('\t')));

        uses.Words["كركوك"].Tag.ShouldBe((byte)NameTag.PlaceFirst);
        uses.Words.ContainsKey("امس").ShouldBeFalse();
        uses.Phrases.ContainsKey("منظمه الصحه العالميه").ShouldBeTrue();
        read.Words.ShouldBe(uses.Words, ignoreOrder: true);
        read.Phrases.ShouldBe(uses.Phrases, ignoreOrder: true);
    }

    [Fact]
    public void Letters_tell_a_foreign_name_from_a_word_of_the_language()
    {
        var forms = NameTagger.Shipped.Knowledge.Forms;

        forms.Of("شتاينماير").Ordinary.ShouldBeLessThan(0.5f);
        forms.Of("والاستثمارات").Ordinary.ShouldBeGreaterThan(0.5f);
    }

    [Fact]
    public void A_tagger_that_read_a_corpus_is_told_what_the_corpus_shows()
    {
        var sentences = TaggedSentence.Read([
            "زار O",
            "كريم B-PERS",
            "صنعاء B-LOC",
            ". O",
            "",
            "وصل O",
            "كريم B-PERS",
            "إلى O",
            "عدن B-LOC",
        ]);
        var trainer = new NameTaggerTrainer();
        List<TaggedSentence> many = [.. Enumerable.Repeat(sentences, 120).SelectMany(s => s)];

        trainer.Read(many, Enumerable.Repeat("زار كريم صنعاء .", 9));

        trainer.Uses().ShouldContain(row => row.StartsWith("كريم\t1", StringComparison.Ordinal));
        trainer.Uses().ShouldContain(row => row.StartsWith("صنعاء\t3", StringComparison.Ordinal));
    }

    [Fact]
    public void Tags_are_read_as_they_are_written()
    {
        foreach (var tag in Enum.GetValues<NameTag>())
            NameTags.Read(NameTags.Write(tag)).ShouldBe(tag);
        NameTags.Read("B-TIME").ShouldBeNull();
    }
}
