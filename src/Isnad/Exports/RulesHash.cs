using System.Security.Cryptography;
using Isnad.Arabic;

namespace Isnad.Exports;

/// <summary>Names the state of all data files that rules rest on, and of the code, so that a result can be reproduced.</summary>
public static class RulesHash
{
    /// <summary>Sixteen hexadecimal digits: the hash of every embedded table, by name.</summary>
    public static string Value { get; } = Compute();

    /// <summary>Sixteen hexadecimal digits: the hash of the program's code, as it was compiled.</summary>
    public static string Build { get; } =
        StableHash.Hex(typeof(EmbeddedTable).Module.ModuleVersionId.ToString("N"), typeof(RulesHash).Module.ModuleVersionId.ToString("N"));

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        foreach (var assembly in new[] { typeof(EmbeddedTable).Assembly, typeof(RulesHash).Assembly })
        {
            foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
            {
                hash.AppendData(System.Text.Encoding.UTF8.GetBytes(name));
                using var stream = EmbeddedTable.Open(assembly, name);
                for (int n; (n = stream.Read(buffer)) > 0; )
                    hash.AppendData(buffer, 0, n);
            }
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
