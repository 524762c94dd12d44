using System.Xml.Linq;

namespace Isnad.Tests.Project;

public class ArchitectureTests
{
    [Theory]
    [InlineData("Isnad.Arabic")]
    [InlineData("Isnad", "Isnad.Arabic")]
    [InlineData("Isnad.Web", "Isnad")]
    [InlineData("Isnad.Cli", "Isnad.Web", "Isnad")]
    public void Dependencies_run_one_way(string project, params string[] allowed)
    {
        var file = XDocument.Load(Path.Combine(Repository.Root, "src", project, project + ".csproj"));

        var references = file.Descendants("ProjectReference")
            .Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

        references.Except(allowed, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Arabic_has_no_package_at_run_time() =>
        XDocument
            .Load(Path.Combine(Repository.Root, "src", "Isnad.Arabic", "Isnad.Arabic.csproj"))
            .Descendants("PackageReference")
            .ShouldBeEmpty();

    [Fact]
    public void Every_table_names_its_columns_and_source()
    {
        var tables = Directory
            .GetFiles(Path.Combine(Repository.Root, "src"), "*.tsv", SearchOption.AllDirectories)
            .Where(f =>
                !f.Contains(Path.DirectorySeparatorChar + "obj" + Path.DirectorySeparatorChar)
                && !f.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar)
            )
            .ToList();

        tables.ShouldNotBeEmpty();
        tables
            .Where(f =>
                File.ReadLines(f).First() is var header
                && !(header.StartsWith('#') && header.Contains("columns") && header.Contains("source"))
            )
            .ShouldBeEmpty();
    }
}
