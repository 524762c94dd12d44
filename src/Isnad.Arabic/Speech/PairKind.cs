namespace Isnad.Arabic.Speech;

/// <summary>What the two are that a dual stands for (<c>Speech/pairs.tsv</c>).</summary>
public enum PairKind
{
    /// <summary>الوزيران.</summary>
    Person,

    /// <summary>البلدان.</summary>
    Country,

    /// <summary>الحزبان.</summary>
    Body,

    /// <summary>الجانبان: persons or countries.</summary>
    Any,
}
