using Isnad.Analysis.Speech.Lexis;
using Isnad.Analysis.Speech.Text;
using Isnad.Arabic.Speech;
using Isnad.Arabic.Words;

namespace Isnad.Analysis.Speech.Phrases;

/// <summary>Goes word by word over what names a speaker, until a word stands there that cannot belong to it.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="from">The first token of the name.</param>
/// <param name="last">Where it must end.</param>
/// <param name="tight">Whether an object may follow at once.</param>
internal sealed class PhraseWalk(SpeechParagraph paragraph, int from, int last, bool tight)
{
    private int _at;

    /// <summary>Whether a definite word of the name has been passed.</summary>
    private bool _definite;

    /// <summary>Whether a person's name has been passed, with no further head behind it.</summary>
    private bool _person;

    private string Word => paragraph[_at];

    private bool Behind => _at > from;

    private bool IsDefinite => paragraph.IsDefinite(_at);

    /// <summary>The token behind the name.</summary>
    /// <param name="at">The token to go on from.</param>
    /// <param name="person">Whether a person's name stands before it.</param>
    public int Go(int at, bool person)
    {
        (_at, _definite, _person) = (at, person, person);
        while (_at < last && Step()) { }
        return _at;
    }

    /// <summary>Goes on by a name, a mark, a preposition with its noun, or a word; false where the name ends.</summary>
    private bool Step()
    {
        if (paragraph.StartsMention(_at) && paragraph.MentionAt(_at) is { Kind: not MentionKind.Other } name)
            return !EndsBefore(name) && Take(name);
        if (paragraph.Tokens[_at].Kind == TokenKind.Punctuation)
            return TakeMark();
        if (Behind && PhrasePreposition.At(paragraph, _at) is { } preposition)
            return !PhraseBounds.IsAside(paragraph, from, _at) && TakePhrase(preposition);
        if (IsNegatedAdjective() || IsEndowed() || BodyRemit.IsFurther(paragraph, from, _at, last))
            return TakeTo(_at + 2, definite: true);
        if (Behind && _at == from + 1 && paragraph.Is(from, WordClass.Partitive) && Pronouns.StandsOn(Word, "من"))
        {
            _at++;
            return false; // العديد منهم
        }
        return !EndsBeforeWord() && TakeWord();
    }

    private bool TakeTo(int at, bool definite)
    {
        (_at, _definite) = (at, definite);
        return true;
    }

    private bool Take(Mention name)
    {
        var isPerson = name.Kind == MentionKind.Person;
        while (_at < last && paragraph.MentionAt(_at) == name)
            _at++;
        if (isPerson && !tight && !name.Text.Contains(' ', StringComparison.Ordinal))
        {
            while (_at < last && NameWord.IsFurther(paragraph, _at))
                _at++;
        }
        _definite = true;
        _person |= isPerson;
        return true;
    }

    private bool EndsBefore(Mention name)
    {
        if (name.Kind == MentionKind.Place && NameObject.Begins(paragraph, from, _at, _definite))
            return true;
        if (!Behind)
            return false;
        if (IsSpokenTo(name))
            return true;
        if (Joins() || IsPlaceOf(name))
            return false;
        if (tight && !_definite && _at > from + 1 && paragraph.IsIndefiniteNisba(_at - 1) && Institutions.Is(paragraph[from]))
            return name.Kind is MentionKind.Organisation or MentionKind.Person; // محكمة تركية | الحزب
        return tight && _definite || _person && !paragraph.IsComma(_at - 1);
    }

    /// <summary>النائب العام في ولاية نيويورك: a place behind the noun that says what it is.</summary>
    private bool IsPlaceOf(Mention name) =>
        name.Kind == MentionKind.Place
        && !paragraph.HasJoinedParticle(_at)
        && !paragraph.IsDefinite(_at - 1)
        && paragraph.Is(_at - 1, WordClass.OfOffice);

    /// <summary>(قال فلان) | لرويترز; but مراسل لرويترز.</summary>
    private bool IsSpokenTo(Mention name) =>
        paragraph.HasJoinedParticle(_at)
        && Word[0] is 'ل' or 'ب'
        && (_person || name.Kind == MentionKind.Outlet)
        && !paragraph.Is(_at - 1, WordClass.Correspondent);

    private bool TakeMark()
    {
        if (_person && paragraph.IsComma(_at) && PhraseMarks.IsTitledPerson(paragraph, _at + 1))
            return false; // وبخ النائب، فلان، | الرئيس فلانا
        var complete = tight && (_definite || SourceNoun.IsUnnamed(paragraph[from]));
        var behind = PhraseMarks.Past(paragraph, from, _at, last, complete);
        if (behind <= _at)
            return false;
        return TakeTo(behind, _definite || _at == from + 1 && paragraph.OpensQuotation(_at) is not null); // تنظيم «كذا» | مسؤوليته
    }

    private bool TakePhrase(string preposition)
    {
        if (IsPersonOf(preposition))
        {
            _person = false;
            return TakeTo(_at + 2, definite: false);
        }
        if (_at + 1 >= last)
            return false;
        var behind = PhrasePreposition.Past(paragraph, from, _at, preposition, _person);
        return behind > _at && TakeTo(behind, definite: !IsOpenConstruct(behind));
    }

    /// <summary>العديد من منظمات | حرية التعبير, رئيس الوكالة لتنسيق | المساعدات: a noun that another word completes.</summary>
    private bool IsOpenConstruct(int end) =>
        paragraph.IsWord(end - 1)
        && !paragraph.IsName(end - 1)
        && !paragraph.IsDefinite(end - 1)
        && !WordShape.HasGovernedArticle(paragraph[end - 1])
        && !paragraph.IsIndefiniteNisba(end - 1)
        && paragraph.IsDefinite(end)
        && (Institutions.Is(paragraph[end - 1]) || paragraph.IsJoinedPreposition(end - 1));

    /// <summary>فلان من حزب كذا.</summary>
    private bool IsPersonOf(string preposition) =>
        _person && preposition is "من" && _at + 2 < last && Institutions.Is(paragraph[_at + 1]) && !paragraph.IsDefinite(_at + 1);

    /// <summary>مصادر غير رسمية, نتائج أولية غير رسمية.</summary>
    private bool IsNegatedAdjective() =>
        Word is "غير"
        && _at > from
        && _at <= from + 2
        && _at + 1 < last
        && !paragraph.IsDefinite(from)
        && paragraph.MentionAt(from) is null
        && !paragraph.IsDefinite(_at + 1)
        && WordShape.IsNisba(paragraph[_at + 1]);

    /// <summary>النقابات ذات النفوذ, الدول ذات العضوية.</summary>
    private bool IsEndowed() => _definite && _at + 1 < last && paragraph.Is(_at, WordClass.Endowed) && paragraph.IsDefinite(_at + 1);

    private bool TakeWord()
    {
        if (Word is "باسم")
        {
            _person = false;
            return TakeTo(_at + 1, definite: false);
        }
        if (Behind && Joins())
            (_definite, _person) = (IsDefinite, false);
        return TakeTo(_at + 1, _definite || IsDefinite || paragraph.Is(_at, WordClass.OneOfThem));
    }

    private bool EndsBeforeWord()
    {
        if (Behind && (IsNoPartOfName() || IsOtherThing() || IsVerbBeforeClause() || IsActionBehindSource() || IsBehindForeignName()))
            return true;
        if (_person && IsBehindPerson())
            return true;
        return tight
            && (Behind && (IsBareAction() || IsBehindIndefinitePlural() || IsBehindIndefiniteNisba()) || _definite && IsBehindDefinite());
    }

    /// <summary>الشركة | هذا الأسبوع, الوزير | هذه التهم, الوزير | مثل هذا; but هؤلاء goes on: العمال هؤلاء.</summary>
    private bool IsOtherThing() =>
        _definite && (Word is "مثل" || paragraph.Is(_at, WordClass.Demonstrative) && !paragraph.Is(_at, WordClass.OneOfThem));

    /// <summary>لخبراء | أفاد بأن.</summary>
    private bool IsVerbBeforeClause() =>
        WordClass.OpensClause(paragraph[_at + 1])
        && !paragraph.IsName(_at)
        && !IsDefinite
        && SpeechLexicon.Shipped.Form(Word) is { Participle: false };

    /// <summary>A particle, a verb, a circumstance, an aside or an object.</summary>
    private bool IsNoPartOfName() =>
        PhraseBounds.IsStop(paragraph, _at)
        || PhraseBounds.IsCircumstance(paragraph, _at)
        || FiniteVerb.IsImperfect(paragraph, _at)
        || FiniteVerb.Is(paragraph, _at)
        || PhraseBounds.IsAside(paragraph, from, _at)
        || NameObject.Begins(paragraph, from, _at, _definite);

    /// <summary>مصدر رسمي | التوصل إلى.</summary>
    private bool IsActionBehindSource() =>
        IsDefinite
        && _at > from + 1
        && paragraph.IsIndefiniteNisba(_at - 1)
        && SourceNoun.IsUnnamed(paragraph[from])
        && ActionNoun.StandsAt(paragraph, _at);

    /// <summary>
    /// Behind a person's name only a further head, a title or the adjective of one belongs to it: فلان | النائب, فلان | اللبناني.
    /// </summary>
    private bool IsBehindPerson() => !Joins() && !RoleWord.Is(Word) && (tight || !IsDefinite || !WordShape.IsNisba(Word));

    /// <summary>الوزير | اختيار.</summary>
    private bool IsBareAction() => ActionNoun.IsBare(Word);

    /// <summary>A plain word behind rare ones is no longer a name: أكشينار | منصب وزيرة الداخلية.</summary>
    private bool IsBehindForeignName()
    {
        if (!tight && !SourceNoun.IsDocument(Word) && !paragraph.Is(_at, WordClass.Message))
            return false;
        if (IsDefinite || Word[0] == 'و' || RoleWord.Is(Word) || Arabic.Names.GivenNames.Has(Word) || NameWord.IsFurther(paragraph, _at))
            return false;
        for (var i = from; i < _at; i++)
        {
            if (!IsForeign(i))
                return false;
        }
        return true;
    }

    private bool IsForeign(int at) =>
        NameWord.IsRare(paragraph, at) && !RoleWord.Is(paragraph[at]) && !SourceNoun.Is(paragraph[at]) && !Institutions.Is(paragraph[at]);

    /// <summary>ناشطون | القانون, ناشطون | وسائل الإعلام; but ناشطون معارضون.</summary>
    private bool IsBehindIndefinitePlural() =>
        !_definite
        && (WordShape.IsSubjectPlural(paragraph[_at - 1]) || IsObjectPlural(_at - 1))
        && !paragraph.IsDefinite(_at - 1)
        && (WordShape.HasArticle(Word) || !WordShape.IsSubjectPlural(Word) && Word[0] != 'و' && paragraph.IsDefinite(_at + 1));

    /// <summary>(اتهام) مسعفين | القوات, (اتهام) ناشطين ومعارضين | القوات.</summary>
    private bool IsObjectPlural(int at) =>
        WordShape.IsObjectPlural(paragraph[at]) && !paragraph.IsDefinite(at) && SourceNoun.Is(Clitics.WithoutConjunction(paragraph[at]));

    /// <summary>محكمة تركية | الصحفيين, دول غربية | النظام, محكمة بريطانية | شابا, زائر عربي | مركز الشرطة; but وزيرا خارجية الدولتين, where a dual is completed.</summary>
    private bool IsBehindIndefiniteNisba() =>
        _at > from + 1
        && !_definite
        && (
            WordShape.HasArticle(Word)
            || Word[0] != 'و' && Institutions.Noun(Word) == Word && (Institutions.Is(paragraph[from]) || paragraph.IsDefinite(_at + 1))
            || paragraph[_at - 1][^1] == 'ه' && Word.Length >= 4 && WordShape.IsIndefiniteObject(paragraph.Letters(_at))
        )
        && paragraph.IsIndefiniteNisba(_at - 1)
        && !(_at == from + 2 && paragraph[from] is [_, _, _, .., 'ا'] dual && PersonPattern.IsTitle(dual[..^1]));

    /// <summary>
    /// Behind a definite noun only its adjectives belong to it, باسم, and a rare name behind an office: نفى البيت الأبيض | وجود.
    /// </summary>
    private bool IsBehindDefinite() =>
        !IsAdjective()
        && !BodyRemit.IsSecondField(paragraph, from, _at)
        && Word is not "باسم"
        && !(NameWord.IsRare(paragraph, _at) && IsOffice());

    /// <summary>الوزير, عضو, الروسي.</summary>
    private bool IsOffice() =>
        paragraph.Is(from, WordClass.Generic)
        || RoleWord.Is(paragraph[from])
        || paragraph.IsDefinite(from) && WordShape.IsNisba(paragraph[from]);

    /// <summary>A definite adjective: الأمريكية, العام; or a word of a name that is nobody's.</summary>
    private bool IsAdjective() =>
        paragraph.MentionAt(_at) is { Kind: MentionKind.Other }
            ? WordShape.HasArticle(Word)
            : IsDefinite && (WordShape.IsNisba(Word) || paragraph.Is(_at, WordClass.Adjective) || IsParticiple());

    /// <summary>الحكومة المصغرة | قرار: a definite participle beside a feminine noun, where more follows.</summary>
    private bool IsParticiple() =>
        Word is ['ا', 'ل', 'م', not ('ا' or 'س'), not 'ا', _, 'ه']
        && paragraph.Letters(_at) is [.., 'ة']
        && paragraph.Letters(_at - 1) is [.., 'ة']
        && paragraph.IsWord(_at + 1)
        && !paragraph.IsDefinite(_at + 1)
        && PhrasePreposition.At(paragraph, _at + 1) is null;

    /// <summary>و joined to a further name or title: تيلرسون | ووزير الدفاع.</summary>
    private bool Joins()
    {
        if (Word is not ['و', _, _, _, ..] || paragraph.IsComma(_at - 1))
            return false;
        if (paragraph.MentionAt(_at) is { Kind: not MentionKind.Other })
            return paragraph.HasJoinedParticle(_at);
        if (Word.Length > 5 && Word.StartsWith("وال", StringComparison.Ordinal))
            return true;
        return RoleWord.Is(Word[1..]) || RoleWord.IsCompanion(Word) || SourceNoun.Is(Word[1..]);
    }
}
