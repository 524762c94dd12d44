using Isnad.Cli;

namespace Isnad.Tests.Project;

public class PackagingTests
{
    private static readonly string[] Unit = File.ReadAllLines(Path.Combine(Repository.Root, "packaging", "isnad-watch.service"));

    [Fact]
    public void The_service_runs_a_command_that_there_is()
    {
        var words = Unit.Single(l => l.StartsWith("ExecStart=", StringComparison.Ordinal)).Split(' ');

        CommandLine.Build().Subcommands.Select(c => c.Name).ShouldContain(words[1]);
    }

    [Fact]
    public void The_service_sets_what_can_be_set()
    {
        var set = Unit.Where(l => l.StartsWith("Environment=ISNAD_", StringComparison.Ordinal))
            .Select(l => l["Environment=ISNAD_".Length..].Split('=')[0].ToLowerInvariant().Replace('_', '-'));

        set.ShouldBeSubsetOf(Settings.Names);
    }

    [Fact]
    public void The_service_may_write_nothing_but_its_store()
    {
        Unit.ShouldContain("ProtectSystem=strict");
        Unit.ShouldContain("NoNewPrivileges=yes");
        Unit.ShouldContain("CapabilityBoundingSet=");
        Unit.ShouldNotContain(l =>
            l.StartsWith("User=root", StringComparison.Ordinal) || l.StartsWith("ReadWritePaths", StringComparison.Ordinal)
        );
    }
}
