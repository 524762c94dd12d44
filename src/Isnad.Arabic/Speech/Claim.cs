namespace Isnad.Arabic.Speech;

/// <summary>A noun or passive participle that states a claim without a verb: متهم بـ, بحجة.</summary>
/// <param name="Frame">What stands around it (accused, charge, call, order, pretext), as <c>Speech/claims.tsv</c> explains.</param>
/// <param name="Act">What its author does by it, as docs/json.md names it.</param>
public sealed record Claim(string Frame, string Act);
