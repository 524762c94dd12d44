namespace Isnad.Storage;

/// <summary>What became of an article that was put into the store.</summary>
public enum Taken
{
    /// <summary>It was not there before.</summary>
    New,

    /// <summary>It was there with other text; the old text is kept as a revision.</summary>
    Revised,

    /// <summary>It was there with the same text.</summary>
    Same,

    /// <summary>A person removed it; it is not taken up again.</summary>
    Refused,
}
