using Isnad.Arabic.Letters;
using Isnad.Arabic.Names;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;
using Isnad.Articles;

namespace Isnad.Analysis.Speech;

/// <summary>Tells whom some words mean: a person by name, part of a name or office, a body, a medium, a document's issuer, or somebody not named.</summary>
internal sealed class SpeakerResolver(SpeechLexicon lexicon, SpeakerMemory memory, TitleMemory titles)
{
    /// <summary>The two who were named last in a paragraph, whom a dual verb at a token means; null when there are not two.</summary>
    public Speaker? Two(SpeechParagraph paragraph, int at) => PairFinder.Find(paragraph, at, "any", memory, titles);

    /// <summary>The speaker whom some words name; null when they name nobody.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token behind the last.</param>
    /// <param name="gender">As the verb agrees; null where no verb does.</param>
    /// <param name="says">Whether a verb that says nothing else stands in front and what was said behind, so that any noun is who says it.</param>
    public Speaker? Named(SpeechParagraph paragraph, int from, int to, Gender? gender, bool says = false)
    {
        if (paragraph[from] == "(") to = Enumerable.Range(from, to - from).FirstOrDefault(i => paragraph[i] == ")", to);
        while (from < to && paragraph.Tokens[from].Kind == TokenKind.Punctuation && paragraph.OpensQuotation(from) is null) from++;
        while (from + 1 < to && paragraph[from] is "فان" or "ان" or "بان" or "وان" && paragraph.Written(from).AsSpan().IndexOfAny('إ', 'أ') >= 0) from++;
        if (from + 1 < to && paragraph[from] is "ذات" or "نفس" && paragraph.IsDefinite(from + 1)) from++;
        var span = paragraph.Span(from, to);
        if (span.Length == 0) return null;
        var words = paragraph.Tokens.Skip(from).Take(to - from).Where(t => t.Kind == TokenKind.Word).Select(t => t.Folded).ToList();
        if (words.Count == 0 || words[0] is "نفسه" or "نفسها" or "انفسهم") return null;
        if (!says && CannotSpeak(paragraph, from, words)) return null;
        if (words[0] is "هو" or "هي" or "هم" && words.Count == 1) return memory.Dropped(gender ?? Gender.Masculine) is { } meant ? meant with { Span = span } : null;
        if (words[0].Length > 5 && words[0].StartsWith("لل", StringComparison.Ordinal) && (paragraph.MentionAt(from) is null || paragraph.MentionAt(from) is { Kind: MentionKind.Organisation } && paragraph.EndsMention(from))) words[0] = "ال" + words[0][2..];
        gender ??= FeminineTitle(words[0]);
        var noun = Clitics.WithoutConjunction(words[0]);
        var kind = paragraph.MentionAt(from) is { Kind: MentionKind.Organisation, Entity: not null } && !paragraph.EndsMention(from) ? null : lexicon.Source(words[0]) ?? (SpeakerNames.IsMediaGroup(paragraph, from) ? "media" : null);
        if (noun.Length > 4 && noun[0] is 'ل' or 'ب' && kind is not null && lexicon.Source(noun[1..]) == kind) noun = noun[1..];
        if (kind is null && words.Count == 1 && noun.Length > 4 && noun[^1] == 'ا' && lexicon.Source(noun[..^1]) is { } accusative) return new Speaker(span, paragraph.Written(from).TrimEnd('\u064B', 'ا'), null, accusative == "document" ? LinkRole.Document : LinkRole.Unnamed, accusative != "document", gender) { Vague = accusative == "vague" }; // بيانا
        var people = SpeakerNames.People(paragraph, from, to);
        if (words.Count == 1 && words[0] is "هولاء") return memory.Dropped(Gender.Plural) is { } several ? several with { Span = span } : null;
        if (words.Count == 1 && words[0] is "الاخير" or "الاخيره" && Latter(paragraph, span.Start) is { } latter) return Person(span, memory.FullName(latter), latter.Entity, gender);
        if (people.Count == 1 && words[0] is "هو" or "هي" && paragraph.MentionAt(from + 1) == people[0] && memory.Dropped(words[0] == "هو" ? Gender.Masculine : Gender.Feminine) is { } first) return new Speaker(span, first.Name + " و" + memory.FullName(people[0]), null, LinkRole.Person, false, Gender.Plural);
        if (people.Count > 1 && SpeakerNames.Together(paragraph, from, to, people)) return new Speaker(span, string.Join(" و", people.Take(3).Select(memory.FullName)), null, LinkRole.Person, false, Gender.Plural);
        if (people.Count > 0 && kind is null && people[0].Span.Start > paragraph.Tokens[from].Span.Start + 12 && paragraph.MentionAt(from) is null && SpeakerNames.Head(paragraph, from, to, lexicon) is { } head) return Person(span, head, null, gender);
        if (people.Count > 0 && kind == "unnamed" && IsComplement(paragraph, from, people[^1])) return Described(paragraph, from, to, words, noun, span, kind, gender);
        if (people.Count > 0 && !SpeakerNames.IsOwner(paragraph, from, people[^1]) && kind is not ("media" or "document"))
        {
            var main = paragraph.MentionAt(from) == people[0] ? people[0] : people[^1];
            return Person(span, memory.FullName(main), main.Entity, gender);
        }
        if (Quoted(paragraph, from) is { } quoted && kind is null && OutletIn(paragraph, from, to) is null) return memory.PersonOf(Folding.Fold(quoted)) is { } known ? Person(span, known.Full, known.Entity, gender) : new Speaker(span, quoted, paragraph.MentionAt(from + 1)?.Entity, LinkRole.Person, false, gender);
        if (words.Count <= 3 && kind is null && memory.PersonOf(words[^1]) is { } part && (words.Count == 1 || PersonPattern.IsTitle(words[0]))) return Person(span, part.Full, part.Entity, gender);
        if (Medium(paragraph, from, to, words, span, kind, gender) is { } medium) return medium;
        if (words.Count <= 3 && words[0].StartsWith("ال", StringComparison.Ordinal) && Again(words, kind) is { } again) return again with { Span = span, NamedAt = span, Gender = again.Gender ?? gender };
        if (words.Count == 2 && words[0].StartsWith("ال", StringComparison.Ordinal) && Offices.Body([.. words.Select(TitleMemory.Bare)]) is { } usual && (Institutions.Noun(words[0]) is not { } institute || memory.Bodies.Of(institute) is null) && paragraph.Mentions.FirstOrDefault(m => Folding.Fold(m.Text) == usual) is { } organisation) return new Speaker(span, organisation.Text, organisation.Entity, LinkRole.Body, false, gender);
        if (words.Count <= 2 && Pairs.Kind(words[0]) is { } pair && PairFinder.Find(paragraph, from, pair, memory, titles) is { } two) return two;
        if ((words.Count == 1 || words.Count == 2 && words[1] is "المذكوره" or "المذكور" or "نفسها" or "نفسه" or "ذاتها" or "ذاته") && words[0].StartsWith("ال", StringComparison.Ordinal) && Institutions.Noun(words[0]) is { } institution && memory.Spoke([words[0]]) is null && memory.Bodies.Of(institution) is { } body) return new Speaker(span, body.Name, body.Entity, LinkRole.Body, false, gender);
        if (words.Count is > 1 and < 6 && kind is null && people.Count == 0 && Institutions.Noun(words[0]) is { } sort && memory.Bodies.Holding(sort, string.Join(' ', words)) is { } fuller) return new Speaker(span, fuller.Name, fuller.Entity ?? paragraph.MentionAt(from)?.Entity, LinkRole.Body, false, gender);
        if (kind == "unnamed" && noun == "نايب" && words.Count > 2 && PersonPattern.IsTitle(words[1])) kind = null; // the deputy of somebody is an office
        if (kind == "unnamed" && paragraph.Place == TextPlace.Body && !words[0].StartsWith("ال", StringComparison.Ordinal) && titles.Introduced([noun, .. words.Skip(1)], span.Start) is { } later) return Person(span, memory.FullName(later), later.Entity, gender);
        if (kind != "unnamed" || WordClass.Generic.Has(words[0]))
        {
            if (titles.PersonOf(words, paragraph.Place == TextPlace.Body ? span.Start : int.MaxValue) is { } titled) return Person(span, memory.FullName(titled), titled.Entity, gender);
            if (words.IndexOf("في") is > 1 and var within && titles.PersonOf(words.GetRange(0, within), paragraph.Place == TextPlace.Body ? span.Start : int.MaxValue) is { } office) return Person(span, memory.FullName(office), office.Entity, gender);
            if (words.Count <= 3 && (words[0].StartsWith("ال", StringComparison.Ordinal) || PersonPattern.IsTitle(words[0]) || words.Count > 1 && words[^1].StartsWith("ال", StringComparison.Ordinal) && paragraph.MentionAt(to - 1) is null) && memory.Spoke(words) is { } same) return same with { Span = span, NamedAt = span, Gender = same.Gender ?? gender };
        }
        if (kind is null or "unnamed" && paragraph.Place == TextPlace.Body && (kind is null && people.Count == 0 || noun is not ("مصدر" or "مصادر")) && titles.SpeaksNext(words, span.Start) is { } next) return Person(span, memory.FullName(next), next.Entity, gender);
        if (SpeakerNames.Unlisted(paragraph, from, to, lexicon) is { } unlisted) return Person(span, unlisted, null, gender);
        if (WordClass.Generic.Has(words[0]) && words.Count == 2 && memory.Spoke([words[1]]) is { Role: LinkRole.Person, Unnamed: false } alike && (alike.Gender is null || alike.Gender == gender)) return alike with { Span = span, NamedAt = span };
        if (WordClass.Generic.Has(words[0]) && words.Count <= 2 && memory.LatestSpeaker(s => s.Role == LinkRole.Person && (s.Gender is null || s.Gender == gender)) is { } latest) return latest with { Span = span, NamedAt = span };
        return Described(paragraph, from, to, words, noun, span, kind, gender);
    }

    /// <summary>Whether words are headed by a plain noun that news hardly ever lets speak: تسميتهما, الليلة, شموخ ناديه.</summary>
    private bool CannotSpeak(SpeechParagraph paragraph, int from, List<string> words)
    {
        var head = words[0];
        if (paragraph.Tokens[from].Kind != TokenKind.Word || paragraph.MentionAt(from) is { Kind: not MentionKind.Other } || head is "هو" or "هي" or "هم" or "هولاء" or "ذلك") return false;
        if (paragraph.MentionAt(from + 1) is { Kind: MentionKind.Person } || IsShare(paragraph, from, Math.Min(paragraph.Tokens.Count, from + words.Count)) || memory.PersonOf(head) is not null || SpeakerPhrase.IsIndefiniteNisba(paragraph, from)) return false;
        return !SpeakingNouns.MaySpeak(head) && !SpeakerPhrase.IsTitleLike(head) && Stories.StemTable.Shipped.Weight(LightStemmer.Stem(head)) < RareStem;
    }

    private const float RareStem = 7f;

    /// <summary>The person named last before a place, not far from it: لكن الأخير نفى.</summary>
    private static Mention? Latter(SpeechParagraph paragraph, int place) => paragraph.Mentions.LastOrDefault(m => m.Kind == MentionKind.Person && m.Span.End <= place && m.Span.Start >= place - LatterReach);

    private const int LatterReach = 250;

    /// <summary>Whether a person only completes what is said of somebody unnamed: مصادر قريبة من فلان.</summary>
    private static bool IsComplement(SpeechParagraph paragraph, int from, Mention person)
    {
        var at = from;
        while (at < paragraph.Tokens.Count && paragraph.MentionAt(at) != person) at++;
        return at > from && (paragraph.OpensQuotation(at - 1) is not null || paragraph[at - 1] is "من" or "عن" or "مع" or "في" or "الي" or "ضد" || paragraph.HasJoinedParticle(at) && paragraph[at][0] is 'ل' or 'ب');
    }

    /// <summary>A number or share of people: 87.5 في المائة من المواطنين, حوالي ثلاثة أرباع المجيبين.</summary>
    private static bool IsShare(SpeechParagraph paragraph, int from, int to)
    {
        if (paragraph.Tokens[from].Kind == TokenKind.Number || paragraph[from] is "حوالي" or "نحو" or "نصف" or "ثلث" or "ربع" or "ثلثا") return true;
        for (var i = from; i < to; i++) if (paragraph[i] is "%" or "٪" or "بالماييه" or "بالميه" or "المايه" or "الميه" or "بالمايه") return true;
        return false;
    }

    /// <summary>A name without ل or ب joined to its first word: لوكالة, للاتحاد.</summary>
    private static string Unjoined(SpeechParagraph paragraph, int from, string name)
    {
        if (!name.StartsWith(paragraph.Written(from), StringComparison.Ordinal) || name.Length < 4) return name;
        if (name.StartsWith("لل", StringComparison.Ordinal)) return paragraph.IsJoinedPreposition(from) || paragraph.HasJoinedParticle(from) ? "ال" + name[2..] : name;
        var joined = name[0] is 'ل' or 'ب' && (paragraph.HasJoinedParticle(from) || SpeechLexicon.Shipped.Source(paragraph[from]) is { } kind && SpeechLexicon.Shipped.Source(paragraph[from][1..]) == kind);
        return joined ? name[1..] : name;
    }

    private static Gender? FeminineTitle(string word) => PersonPattern.IsTitle(word) ? word.EndsWith('ه') ? Gender.Feminine : Gender.Masculine : null;

    private static Speaker Person(TextSpan span, string name, EntityName? entity, Gender? gender) => new(span, name, entity, LinkRole.Person, false, gender);

    private static string? Quoted(SpeechParagraph paragraph, int from) =>
        paragraph.OpensQuotation(from) is { Length: >= 1 and <= 6 } quotation && quotation.Close < paragraph.Tokens.Count ? paragraph.Span(from + 1, quotation.Close).Of(paragraph.Source) : null;

    /// <summary>A paper, agency or broadcaster by its name, or by the noun alone when one was named before.</summary>
    private Speaker? Medium(SpeechParagraph paragraph, int from, int to, List<string> words, TextSpan span, string? kind, Gender? gender)
    {
        if (kind is null or "media" && OutletIn(paragraph, from, to) is { } outlet && (kind == "media" || outlet.Span.Start <= span.Start + 3))
        {
            var role = IsAgency(outlet) || words[0].Contains("وكال", StringComparison.Ordinal) ? LinkRole.Agency : LinkRole.Outlet;
            return new Speaker(span, QuotedName(paragraph, from, to) ?? ShortName(outlet), outlet.Entity, role, false, gender ?? Gender.Feminine);
        }
        if (kind != "media") return null;
        if (words.Count == 2 && words[1].StartsWith("ال", StringComparison.Ordinal) && lexicon.Source(words[1][2..]) == "media" && (memory.IssuerOf(words[1][2..]) ?? memory.LastMedium) is { } whose) return whose with { Span = span, NamedAt = span }; // موقع الصحيفة
        if (words.Count <= 2 && words[0].StartsWith("ال", StringComparison.Ordinal) && words[0] is not ("التلفزيون" or "الاذاعه"))
        {
            var before = memory.IssuerOf(words[0][2..]) ?? memory.LastMedium;
            if (before is not null) return before with { Span = span, NamedAt = span };
        }
        if (words.Count < 2 || Institutions.Noun(words[0]) == "موقع" && words[1] is "احد" or "الحادث" or "الحادثه" or "الهجوم" or "الانفجار" or "التفجير" or "الجريمه" or "الحدث" or "الاحداث" or "الحريق" or "المشروع") return null; // where something happened
        var agency = Clitics.WithoutConjunction(words[0]).StartsWith("وكال", StringComparison.Ordinal);
        return new Speaker(span, Unjoined(paragraph, from, SpeakerNames.MediumName(paragraph, from, to)), null, agency ? LinkRole.Agency : LinkRole.Outlet, false, gender ?? Gender.Feminine);
    }

    private static Mention? OutletIn(SpeechParagraph paragraph, int from, int to)
    {
        for (var i = from; i < to; i++) if (paragraph.MentionAt(i) is { Kind: MentionKind.Outlet } outlet) return outlet;
        return null;
    }

    /// <summary>The name that a description of an agency gives in marks: وكالة الأنباء الإيرانية الرسمية "إرنا".</summary>
    public static string? QuotedName(SpeechParagraph paragraph, int from, int to)
    {
        if (SpeechLexicon.Shipped.Source(paragraph[from]) != "media" || paragraph.MentionAt(from) is null) return null;
        for (var i = from + 1; i <= to && i < paragraph.Tokens.Count; i++) if (paragraph[i] == "(" && paragraph[i + 2] == ")" && paragraph.IsWord(i + 1) && paragraph.MentionAt(i + 1) != paragraph.MentionAt(from)) return paragraph.Written(i + 1);
            else if (paragraph.OpensQuotation(i) is { Length: <= 3 } quotation && paragraph.MentionAt(i + 1) != paragraph.MentionAt(from)) return paragraph.Span(i + 1, quotation.Close).Of(paragraph.Source);
        return null;
    }

    /// <summary>An outlet named in the text as somebody who says or carries.</summary>
    public static Speaker OfOutlet(Mention outlet) => new(outlet.Span, ShortName(outlet), outlet.Entity, IsAgency(outlet) ? LinkRole.Agency : LinkRole.Outlet, false, Gender.Feminine);

    /// <summary>An outlet's name as written, without the noun before it where the rest alone is its name too: وكالة رويترز.</summary>
    public static string ShortName(Mention outlet)
    {
        var space = outlet.Text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || SpeechLexicon.Shipped.Source(Folding.Fold(outlet.Text[..space])) != "media") return outlet.Text;
        var rest = outlet.Text[(space + 1)..];
        if (Folding.Fold(rest).StartsWith("الانباء", StringComparison.Ordinal)) return outlet.Text;
        return Sources.OutletRegister.Shipped.Find(rest) is { } same && outlet.Entity?.Id.Value == "isnad:outlet-" + same.Id ? rest : outlet.Text;
    }

    /// <summary>Whether an outlet is a news agency.</summary>
    public static bool IsAgency(Mention outlet) => outlet.Entity is { } entity && Sources.OutletRegister.Shipped.Find(entity.Id.Value.Replace("isnad:outlet-", "", StringComparison.Ordinal)) is { Kind: "agency" };

    /// <summary>A definite noun that leads back: المصدر, البيان, الوزارة, الجانبان.</summary>
    private Speaker? Again(List<string> words, string? kind)
    {
        var noun = words[0][2..];
        if (kind == "document" && (words.Count == 1 || !words[1].StartsWith("ال", StringComparison.Ordinal)) && memory.IssuerOf(noun) is { } issuer) return issuer;
        if (noun == "بيان" && words.Count == 1 && memory.Last is { Speaker: { Role: LinkRole.Body, Unnamed: false } body } && (body.Entity is not null || Institutions.Is(Folding.Fold(body.Name.Split(' ')[0])))) return body; // what a body announced, called a statement only now
        if (noun is "مصدر" or "مصادر" or "مصدران") return memory.LatestSpeaker(s => s.Unnamed && Folding.Fold(s.Name).Contains(noun, StringComparison.Ordinal)) ?? memory.LatestSpeaker(s => s.Unnamed);
        if (kind == "unnamed" && noun.Length > 3 && memory.LatestSpeaker(s => s.Unnamed && Folding.Fold(s.Name).StartsWith(noun, StringComparison.Ordinal)) is { } unnamed) return unnamed;
        return null;
    }

    /// <summary>The name in marks that a description ends with: شركة الطيران "نسمة".</summary>
    private static string? QuotedAtEnd(SpeechParagraph paragraph, int from, int to)
    {
        for (var i = from + 1; i < to; i++) if (paragraph.OpensQuotation(i) is { Length: >= 1 and <= 3 } quotation && quotation.Close == to - 1 && !SpeakerPhrase.IsTitleLike(paragraph[i + 1]) && paragraph[i - 1] is not ("باسم" or "ب" or "بـ")) return paragraph.Span(i + 1, quotation.Close).Of(paragraph.Source);
        return null;
    }

    /// <summary>The known body whose name stands in marks right behind what it is: تنظيم "الدولة الإسلامية", منظمة "هيومن رايتس ووتش" الحقوقية.</summary>
    private static Mention? QuotedBody(SpeechParagraph paragraph, int from, int to) =>
        paragraph.OpensQuotation(from + 1) is { } marks && marks.Close < to && Institutions.Is(paragraph[from]) && paragraph.MentionAt(from + 2) is { Kind: MentionKind.Organisation, Entity: not null } body && paragraph.MentionAt(marks.Close - 1) == body ? body : null;

    private Speaker Described(SpeechParagraph paragraph, int from, int to, List<string> words, string noun, TextSpan span, string? kind, Gender? gender)
    {
        var name = Unjoined(paragraph, from, SpeakerNames.WithoutApposition(SpeakerMemory.Spoken(span.Of(paragraph.Source))));
        if (name.Length > 4 && name[0] == 'و' && words[0][0] == 'و' && Institutions.Noun(words[0]) != words[0] && !words[0].StartsWith("والد", StringComparison.Ordinal) && (paragraph.MentionAt(from) is not null && paragraph.HasJoinedParticle(from) || paragraph.MentionAt(from) is null && words[0].Length > 4 && words[0][0] == 'و' && (lexicon.Source(words[0][1..]) == kind && kind is not null || Institutions.Noun(words[0][1..]) == words[0][1..] || words[0].StartsWith("وال", StringComparison.Ordinal)))) name = name[1..]; // ومتشددون
        if (kind == "unnamed" && words.Contains("باسم")) return new Speaker(span, name, null, LinkRole.Person, false, gender);
        if (kind == "unnamed" && paragraph.IsDefinite(from) && PersonPattern.IsTitle(words[0])) return new Speaker(span, name, null, LinkRole.Person, false, gender);
        if (kind is null && !words[0].StartsWith("ال", StringComparison.Ordinal) && (PersonPattern.IsTitle(words[0]) || Offices.IsRole(words[0])) && words.Count is 1 or 2 && (words.Count == 1 || SpeakerPhrase.IsIndefiniteNisba(paragraph, to - 1))) return new Speaker(span, name, null, LinkRole.Unnamed, true, gender); // باحث روسي
        if (IsShare(paragraph, from, to)) return new Speaker(span, name, null, LinkRole.Unnamed, true, Gender.Plural);
        if (noun is "مصدر" or "مصادر" && OutletIn(paragraph, from, to) is { } outlet) return new Speaker(span, paragraph.Written(from), null, LinkRole.Unnamed, true, gender) { SourceOf = OfOutlet(outlet) };
        if (kind is "unnamed" or "vague" || SpeakerNames.IsCrowd(paragraph, from)) return new Speaker(span, name, null, LinkRole.Unnamed, true, gender) { Vague = kind == "vague" };
        if (kind == "document" && words.Contains("غير") && (words.Contains("رسميه") || words.Contains("موكده"))) return new Speaker(span, name, null, LinkRole.Unnamed, true, gender) { Vague = true };
        if (kind == "document") return Issued(paragraph, from, to, words, noun, span, gender) ?? new Speaker(span, name, null, LinkRole.Document, false, gender);
        if (kind is null && QuotedBody(paragraph, from, to) is { } body) return new Speaker(span, body.Text, body.Entity, LinkRole.Body, false, gender);
        if (kind is null && QuotedAtEnd(paragraph, from, to) is { } own) name = own;
        var entity = paragraph.MentionAt(from)?.Entity;
        if (entity is not null && paragraph.MentionAt(to - 1)?.Entity == entity && Gazetteer.Shipped.GovernmentOf(entity.Id.Value) is { } country) return new Speaker(span, country.Name, new EntityName(new EntityId(country.Id), country.Name), LinkRole.Body, false, Gender.Feminine);
        return new Speaker(span, name, words.Count <= 3 ? entity : null, LinkRole.Body, false, gender);
    }

    /// <summary>Whose a document is: بيان الوزارة, بيان أصدره المكتب; from then on البيان is that issuer's.</summary>
    private Speaker? Issued(SpeechParagraph paragraph, int from, int to, List<string> words, string noun, TextSpan span, Gender? gender)
    {
        if (words.Count < 2 || words[0].StartsWith("ال", StringComparison.Ordinal)) return null;
        var first = from + 1;
        while (first < to && paragraph[first] is "صادر" or "صدر" or "اصدره" or "اصدرته" or "اصدرها" or "عن" or "ل" or "من" or "نشره" or "نشرته" or "نشرتها" or "صحفي" or "صحافي" or "رسمي" or "صادره" or "مشترك" or "اعلامي" or "في" or "مكتوب" or "حديث" or "حديثه" or "جديد" or "جديده" or "سابق" or "رسميه" or "صحفيه" or "اوليه" or "سنوي" or "شهري" or "خاص") first++;
        if (first == from + 1 && first + 1 < to && !paragraph.IsDefinite(first) && paragraph.MentionAt(first) is null && (paragraph[first].EndsWith("ته", StringComparison.Ordinal) || paragraph[first].EndsWith("ها", StringComparison.Ordinal) || paragraph.Written(first).EndsWith('ه')) && (paragraph.IsDefinite(first + 1) || paragraph.MentionAt(first + 1) is not null)) first++; // استبيان أنجزته الهيئة
        if (first == from + 1 && SpeakerPhrase.IsIndefiniteNisba(paragraph, first) && !Institutions.Is(paragraph[first])) return null; // تقرير حقوقي
        if (first >= to || !paragraph.IsWord(first) || StopWords.Contains(paragraph[first]) && paragraph.MentionAt(first) is null || lexicon.Source(paragraph[first]) == "document") return null;
        if (paragraph.Span(first, to).Length < 4 || Named(paragraph, first, to, gender) is not { } issuer || paragraph.Is(first, WordClass.Thing) || (issuer.Role == LinkRole.Body && !paragraph[first].StartsWith("ال", StringComparison.Ordinal) && !paragraph[first].StartsWith("لل", StringComparison.Ordinal) && paragraph.MentionAt(first) is null && !Institutions.Is(paragraph[first]) && !(paragraph[first][0] == 'ل' && SpeakerPhrase.IsJoinedPreposition(paragraph, first)) && noun is not ("بيان" or "رساله" or "بلاغ"))) return null;
        issuer = issuer with { Name = issuer.Name.StartsWith("لل", StringComparison.Ordinal) ? "ال" + issuer.Name[2..] : issuer.Role == LinkRole.Body && issuer.Name.StartsWith('ل') && SpeakerPhrase.IsJoinedPreposition(paragraph, first) ? issuer.Name[1..] : issuer.Name };
        memory.NoteDocument(noun, issuer);
        return issuer with { Span = span, NamedAt = paragraph.Span(first, to) };
    }
}
