using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Briefs;

namespace Isnad.Tests.Seeds;

public class SeedTests
{
    private static readonly Lazy<List<AnalysedArticle>> Seeds = new(() => Running.Articles(Path.Combine(Repository.Shared!, "seeds")));

    private static AnalysedArticle Seed(string name, int index = 0) =>
        Seeds.Value.Where(a => a.Article.Input.Contains("/" + name, StringComparison.Ordinal)).ElementAt(index);

    [NeedsSharedFact]
    public void Five_documents_hold_six_articles() => Seeds.Value.Count.ShouldBe(6);

    [NeedsSharedFact]
    public void A_glued_article_inherits_neither_date_nor_outlet()
    {
        var damascus = Seed("003", 1).Article;

        damascus.PartOf!.Index.ShouldBe(1);
        damascus.Published.ShouldBeNull();
        damascus.Outlet.ShouldBeNull();
    }

    [NeedsSharedFact]
    public void Dates_come_from_the_page_the_copyright_line_and_the_text()
    {
        Seed("003")
            .Article.Published.ShouldSatisfyAllConditions(d => d!.Value.ShouldBe("2023-10-20"), d => d!.Basis.ShouldBe(DateBasis.Page));
        Seed("004")
            .Article.Published.ShouldSatisfyAllConditions(d => d!.Value.ShouldBe("2024"), d => d!.Basis.ShouldBe(DateBasis.Copyright));
        Seed("002")
            .Article.Published.ShouldSatisfyAllConditions(
                d => d!.Value.ShouldBe("2025"),
                d => d!.Basis.ShouldBe(DateBasis.Inferred),
                d => d!.Evidence!.ExactIn(Seed("002").Article).ShouldNotBeEmpty()
            );
        (Seed("000").Article.Published?.Value ?? "2025").ShouldBe("2025");
        (Seed("001").Article.Published?.Value ?? "2025").ShouldBe("2025");
    }

    [NeedsSharedFact]
    public void Outlets_are_named_by_the_source_and_copyright_lines()
    {
        Seed("003").Article.Outlet!.Name.ShouldBe("البوابة نيوز");
        Seed("004").Article.Outlet!.Name.ShouldBe("خليجي 247");
        Seed("000").Article.Outlet.ShouldBeNull();
    }

    [NeedsSharedFact]
    public void Every_spelling_of_one_name_means_one_entity()
    {
        var mentions = Seeds.Value.SelectMany(a => a.Mentions).ToList();

        foreach (var spelling in (string[])["بيونغ يانغ", "بيونج يانج", "بيونح يانج"])
            mentions.ShouldContain(m => m.Text == spelling && m.Entity != null && m.Entity.Id.Value == "isnad:capital-prk");
        foreach (var spelling in (string[])["كيم جونغ أون", "كيم جونج أون", "كيم"])
            mentions.ShouldContain(m => m.Text == spelling && m.Entity != null && m.Entity.Id.Value == "Q56226");
        var tag = Seed("003").Article.Tags.Single(t => t.Contains('ک', StringComparison.Ordinal));
        Isnad.Arabic.Names.Gazetteer.Shipped.Find(tag)!.Country.ShouldBe("PRK");
    }

    [NeedsSharedFact]
    public void No_debris_is_left_in_a_text()
    {
        string[] debris =
        [
            "مقالات ذات صلة",
            "زر الذهاب",
            "شاركها",
            "حقوق محفوظة",
            "Exit mobile",
            "كلمات دلالية",
            "نبذة عن المؤلف",
            "في كلمات قليلة",
            "المصدر:",
            "تاريخ النشر",
            "إقرأ أيض",
            "العنصردور",
            "اخبار سياسية",
        ];

        Seeds.Value.SelectMany(a => debris.Where(d => a.Article.Text.Contains(d, StringComparison.Ordinal))).ShouldBeEmpty();
        Seed("000").Article.Dropped.ShouldContain(d => d.Reason == "flattened-table");
        Seed("002").Article.Summary.ShouldNotBeNull();
        Seed("004").Article.Title.ShouldBeNull();
    }

    [NeedsSharedFact]
    public void Three_tell_one_story_and_all_but_Damascus_are_one_storyline()
    {
        var newsroom = Stories.NewsroomBuilderOf(Seeds.Value);
        string StoryOf(AnalysedArticle a) => newsroom.Stories.Single(s => s.Articles.Contains(a.Article.Id)).Id.Value;
        string? LineOf(AnalysedArticle a) => newsroom.Stories.Single(s => s.Articles.Contains(a.Article.Id)).Storyline?.Value;

        new[] { StoryOf(Seed("000")), StoryOf(Seed("001")), StoryOf(Seed("002")) }.Distinct().Count().ShouldBe(1);
        new[] { StoryOf(Seed("000")), StoryOf(Seed("003")), StoryOf(Seed("003", 1)), StoryOf(Seed("004")) }.Distinct().Count().ShouldBe(4);
        new[] { LineOf(Seed("000")), LineOf(Seed("003")), LineOf(Seed("004")) }.Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        LineOf(Seed("003", 1)).ShouldBeNull();
    }

    [NeedsSharedFact]
    public void All_spellings_of_Kim_and_of_Pyongyang_are_one_entity()
    {
        string[] Entities(Func<Mention, bool> which) =>
            [.. Seeds.Value.SelectMany(a => a.Mentions).Where(which).Select(m => m.Entity?.Id.Value ?? m.Text).Distinct()];

        Entities(m => m.Text.StartsWith("كيم جون", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldBe("Q56226");
        Entities(m => m.Text.Contains("بيون", StringComparison.Ordinal)).Length.ShouldBe(1);
    }

    [NeedsSharedFact]
    public void Figures_are_read_with_what_they_count()
    {
        var figures = Seeds.Value.SelectMany(a => a.Quantities).ToList();

        figures.ShouldContain(q => q.Low == 10000 && q.Comparator == Comparator.MoreThan && q.Unit == "soldier");
        figures.ShouldContain(q => (q.Low == 40 || q.High == 40) && q.Unit == "percent");
        figures.ShouldContain(q => q.Low == 1000 && q.Comparator == Comparator.MoreThan && q.Unit == "truck");
    }

    private static string[] Chain(Statement statement) => [.. statement.Chain.Select(link => link.Name)];

    [NeedsSharedFact]
    public void Every_statement_of_the_visit_has_its_speaker()
    {
        var said = Seed("002").Statements.Where(s => s.Evidence.In == TextPlace.Body).Select(s => s.SpeakerName).ToList();

        said.ShouldBe([
            "كيم جونغ أون",
            "كيم جونغ أون",
            "كيم جونغ أون",
            "كيم جونغ أون",
            "سيرغي لافروف",
            "سيرغي لافروف وتشوي سون هوي",
            "سيرغي لافروف",
            "سيرغي لافروف",
            "السلطات الروسية",
        ]);
    }

    [NeedsSharedFact]
    public void Lavrov_comes_through_the_Guardian_and_the_source_in_Damascus_through_an_agency()
    {
        Seed("003").Statements.ShouldContain(s => Chain(s).SequenceEqual(new[] { "الجارديان", "سيرجي لافروف" }));
        Seed("003", 1).Statements.ShouldContain(s => s.Anonymous && s.Chain[0].Name == "فرانس برس");
    }

    [NeedsSharedFact]
    public void The_unnamed_official_came_through_two_papers()
    {
        var official = Seed("004").Statements.First(s => s.SpeakerName == "المسؤول الأوكراني");

        official.Anonymous.ShouldBeTrue();
        official.Strength.ShouldBe(ChainStrength.Unnamed);
        Chain(official)[0].ShouldBe("نيويورك تايمز");
        official.AlsoThrough.ShouldHaveSingleItem()[0].Name.ShouldBe("الغارديان");
    }

    [NeedsSharedFact]
    public void Ten_thousand_soldiers_and_forty_percent_rest_on_unnamed_sources_in_one_outlet_alone()
    {
        var newsroom = Stories.NewsroomBuilderOf(Seeds.Value);
        var brief = Isnad
            .Briefs.BriefWriter.WithShippedTables()
            .Write(newsroom, newsroom.Stories.Single(s => s.Articles.Contains(Seed("001").Article.Id)));

        foreach (var value in new[] { 10000.0, 40.0 })
        {
            var lone = brief.LoneFigures.Single(f => f.Quantity.Low == value);
            lone.Strength.ShouldBe(ChainStrength.Unnamed);
            lone.Evidence.Article.ShouldBe(Seed("001").Article.Id);
        }
        brief.LoneFigures.Single(f => f.Quantity.Low == 10000).Sources.ShouldHaveSingleItem().ShouldContain("مصادر استخب");
        brief.LoneFigures.Single(f => f.Quantity.Low == 40).Sources.ShouldContain("تقارير");
        brief
            .Silences.Where(s => s.Point.Contains("10 آلاف جندي") || s.Point.Contains("40%"))
            .ShouldAllBe(s => s.AbsentIn.Contains(Seed("000").Article.Id) && s.AbsentIn.Contains(Seed("002").Article.Id));
    }

    [NeedsSharedFact]
    public void Praise_is_Lavrovs_own_word()
    {
        var newsroom = Stories.NewsroomBuilderOf(Seeds.Value);
        var brief = Isnad
            .Briefs.BriefWriter.WithShippedTables()
            .Write(newsroom, newsroom.Stories.Single(s => s.Articles.Contains(Seed("000").Article.Id)));

        var lavrov = Isnad.Briefs.SpeakerOrder.Of(brief.Statements)[0];
        lavrov[0].SpeakerEntity!.Id.Value.ShouldBe("Q58217");
        Isnad.Briefs.SpeakerOrder.First(lavrov, 4).ShouldContain(s => s.Lead.Act == SpeechAct.Support);
    }

    [NeedsSharedFact]
    public void Every_piece_of_evidence_is_the_text_at_its_place()
    {
        foreach (var article in Seeds.Value)
        {
            foreach (var statement in article.Statements)
                statement.Evidence.ExactIn(article.Article).ShouldBe(statement.Text);
            foreach (var mention in article.Mentions)
                mention.Span.Of(article.Article.StringAt(mention.In)).ShouldBe(mention.Text);
            foreach (var quantity in article.Quantities)
                quantity.Span.Of(article.Article.StringAt(quantity.In)).ShouldBe(quantity.Text);
        }
    }
}

file static class Stories
{
    public static Isnad.Briefs.Newsroom NewsroomBuilderOf(IReadOnlyList<AnalysedArticle> articles) =>
        Isnad.Briefs.NewsroomBuilder.WithShippedTables().Build(articles);
}
