namespace Isnad.Web.Telling;

/// <summary>Where the page of a person is.</summary>
internal static class PersonAddress
{
    /// <summary>The address.</summary>
    /// <param name="key">An entity id, or a name.</param>
    public static string Of(string key) => "/people/" + Uri.EscapeDataString(key);
}
