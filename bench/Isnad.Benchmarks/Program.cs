using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using Isnad.Benchmarks;

// dotnet run -c Release --project bench/Isnad.Benchmarks -- --filter '*'
// dotnet run -c Release --project bench/Isnad.Benchmarks -- archive-memory 10000: is memory flat while an archive is read?
// dotnet run -c Release --project bench/Isnad.Benchmarks -- memory      (ten thousand pages on one thread)
// dotnet run -c Release --project bench/Isnad.Benchmarks -- parsers     (AngleSharp, HtmlAgilityPack, whole extraction)
// dotnet run -c Release --project bench/Isnad.Benchmarks -- analyse-rate 3000: articles a second on one core, in processor time.
// dotnet run -c Release --project bench/Isnad.Benchmarks -- brief-rate 12: a brief of a hundred articles and all briefs of the labelled
// days, in processor time.
// Every operation is one article (or page, or brief), so Mean is the time for one; 1 s / Mean is the rate on one core.
if (args is ["serve-store", var file, ..])
    return ServeStore.Run(file, args.Length > 2 ? int.Parse(args[2], System.Globalization.CultureInfo.InvariantCulture) : 100_000);
if (args is ["analyse-rate", var count])
    return AnalyseRate.Run(int.Parse(count, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["brief-rate", ..])
    return BriefRate.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 12);
if (args is ["archive-memory", var pages])
    return ArchiveMemory.Run(int.Parse(pages, System.Globalization.CultureInfo.InvariantCulture));
if (args is ["reuse-scale", var articles, ..])
    return ReuseScale.Run(int.Parse(articles, System.Globalization.CultureInfo.InvariantCulture), args.Length > 2 ? args[2] : "");
if (args is ["story-scale", var held, ..])
    return StoryScale.Run(int.Parse(held, System.Globalization.CultureInfo.InvariantCulture), args.Length > 2 ? args[2] : "");
if (args is ["memory"])
    return MemoryRun.Run();
if (args is ["parsers"])
    return ParserRun.Run();
var config = ManualConfig
    .Create(DefaultConfig.Instance)
    .AddJob(
        Job.Default.WithToolchain(InProcessNoEmitToolchain.Instance)
            .WithWarmupCount(1)
            .WithIterationCount(5)
            .WithInvocationCount(1)
            .WithUnrollFactor(1)
    )
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(
        Column.Error,
        Column.Job,
        Column.Toolchain,
        Column.WarmupCount,
        Column.IterationCount,
        Column.InvocationCount,
        Column.UnrollFactor
    );
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
return 0;
