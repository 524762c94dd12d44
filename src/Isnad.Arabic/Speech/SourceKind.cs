namespace Isnad.Arabic.Speech;

/// <summary>What a noun is a source of (<c>Speech/sources.tsv</c>).</summary>
public enum SourceKind
{
    /// <summary>Persons without a name: مصدر, مراقبون.</summary>
    Unnamed,

    /// <summary>A crowd, or reports: وكالات, تقارير.</summary>
    Vague,

    /// <summary>What brings out what others say: وكالة, صحيفة.</summary>
    Media,

    /// <summary>What holds words: تقرير, وثيقة.</summary>
    Document,
}
