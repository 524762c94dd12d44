using System.Globalization;
using Isnad.Analysis;
using Isnad.Articles;
using Isnad.Pages;

namespace Isnad.Pipeline;

/// <summary>What came of one input: analysed articles, problems, or both.</summary>
/// <param name="Page">The page, where there was one.</param>
/// <param name="Articles">Its articles.</param>
/// <param name="Problems">What went wrong.</param>
public sealed record ReadingResult(Page? Page, IReadOnlyList<AnalysedArticle> Articles, IReadOnlyList<Problem> Problems);

/// <summary>Extracts and analyses inputs on several threads and hands the results out in the order of the inputs.</summary>
/// <remarks>One bad document never stops a run: whatever an article does to a step becomes a <see cref="Problem"/>.</remarks>
/// <param name="extractor">Finds the articles.</param>
/// <param name="analyser">Reads them; null leaves them unread.</param>
/// <param name="threads">How many at once, 1 or more; the output does not depend on it.</param>
public sealed class Reading(ArticleExtractor extractor, Analyser? analyser, int threads)
{
    private const int AheadOfEachThread = 8;

    /// <summary>How many inputs are read at once.</summary>
    public int Threads => threads;

    /// <summary>How long one input may take; the longest article takes seconds.</summary>
    internal TimeSpan Longest { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>What is done first with an input; nothing, but where a test holds it up.</summary>
    internal Action<InputItem> HeldUpBy { get; init; } = _ => { };

    /// <summary>Reads some inputs.</summary>
    /// <param name="inputs">The inputs; read one after another, as they are needed.</param>
    /// <remarks>
    /// A few inputs are read ahead of the one that is handed out, never more, so that memory does not grow with what is still to come. One
    /// that takes too long is given up: nobody waits for its thread any more.
    /// </remarks>
    public IEnumerable<ReadingResult> Read(IEnumerable<InputItem> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var places = new Places(Math.Max(1, threads));
        var ahead = new Queue<Work>();
        foreach (var input in inputs)
        {
            ahead.Enqueue(new Work(this, input, places));
            if (ahead.Count > (threads <= 1 ? 0 : threads * AheadOfEachThread))
                yield return ahead.Dequeue().Result();
        }
        while (ahead.TryDequeue(out var next))
            yield return next.Result();
    }

    /// <summary>
    /// Places to read at, given in the order in which they were asked for: of inputs that never end those behind an input cannot keep it
    /// from its place.
    /// </summary>
    private sealed class Places(int free)
    {
        private readonly Lock _lock = new();
        private readonly Queue<Action> _waiting = new();
        private int _free = free;

        /// <summary>Begins something on another thread, at once or when a place is left.</summary>
        public void Take(Action begin)
        {
            lock (_lock)
            {
                if (_free == 0)
                {
                    _waiting.Enqueue(begin);
                    return;
                }
                _free--;
            }
            _ = Task.Run(begin);
        }

        public void Leave()
        {
            Action? next;
            lock (_lock)
            {
                if (!_waiting.TryDequeue(out next))
                    _free++;
            }
            if (next is not null)
                _ = Task.Run(next);
        }
    }

    /// <summary>One input that is being read, or waits for a place.</summary>
    private sealed class Work
    {
        private readonly Reading _reading;
        private readonly InputItem _input;
        private readonly Places _places;
        private readonly TaskCompletionSource _started = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource<ReadingResult> _read = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _left;

        public Work(Reading reading, InputItem input, Places places)
        {
            (_reading, _input, _places) = (reading, input, places);
            places.Take(Run);
        }

        public ReadingResult Result()
        {
            _started.Task.GetAwaiter().GetResult();
            if (Task.WaitAny([_read.Task], _reading.Longest) == 0)
                return _read.Task.GetAwaiter().GetResult();
            Leave();
            var (page, seconds) = ((_input as InputItem.Got)?.Page, _reading.Longest.TotalSeconds.ToString(CultureInfo.InvariantCulture));
            return new ReadingResult(page, [], [new Problem(page?.Input ?? "", "ISN209", [Reason.Of("too-slow", seconds)])]);
        }

        private void Run()
        {
            _started.SetResult();
            try
            {
                _reading.HeldUpBy(_input);
                _read.SetResult(_reading.ReadOne(_input));
            }
            catch (Exception fault)
            {
                _read.SetException(fault);
            }
            finally
            {
                Leave();
            }
        }

        /// <summary>Makes place for the next one, once.</summary>
        private void Leave()
        {
            if (Interlocked.Exchange(ref _left, 1) == 0)
                _places.Leave();
        }
    }

    private ReadingResult ReadOne(InputItem input)
    {
        if (input is not InputItem.Got { Page: var page })
            return new ReadingResult(null, [], [((InputItem.Failed)input).Why]);
        try
        {
            return extractor.Extract(page) switch
            {
                ExtractResult.Extracted { Articles: var articles, Lacks: var lacks } => Analyse(page, articles, lacks),
                ExtractResult.NotAnArticle { Why: var why } => new ReadingResult(page, [], [why]),
                _ => throw new InvalidOperationException("No such result."),
            };
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new ReadingResult(page, [], [new Problem(page.Input, "ISN209", [Told(fault)])]);
        }
    }

    private ReadingResult Analyse(Page page, IReadOnlyList<Article> articles, Problem? lacks)
    {
        var analysed = new List<AnalysedArticle>(articles.Count);
        var problems = new List<Problem>();
        if (lacks is not null)
            problems.Add(lacks);
        foreach (var article in articles)
        {
            if (article.Language is not ("ar" or "und"))
                problems.Add(new Problem(article.SourceId ?? article.Input, "ISN207", [Reason.Of("language-" + article.Language)]));
            try
            {
                analysed.Add(analyser?.Analyse(article) ?? new AnalysedArticle(article, [], [], [], []));
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                problems.Add(new Problem(article.SourceId ?? article.Input, "ISN209", [Told(fault)]));
                analysed.Add(new AnalysedArticle(article, [], [], [], []));
            }
        }
        return new ReadingResult(page, analysed, problems);
    }

    /// <summary>A fault with the place in our own code where it came up, for whoever gets the report.</summary>
    private static string Told(Exception fault)
    {
        var place = fault
            .StackTrace?.Split('\n')
            .Select(l => l.Trim())
            .FirstOrDefault(l => l.Contains(" Isnad.", StringComparison.Ordinal) || l.StartsWith("at Isnad.", StringComparison.Ordinal));
        var end = place?.IndexOf('(', StringComparison.Ordinal) ?? -1;
        return fault.GetType().Name + ": " + fault.Message + (end > 3 ? " (" + place![3..end] + ")" : "");
    }
}
