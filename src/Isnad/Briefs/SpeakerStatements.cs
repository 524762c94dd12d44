using Isnad.Analysis;

namespace Isnad.Briefs;

/// <summary>What one speaker said in a story, place by place gathered into one group for one thing said.</summary>
/// <remarks>
/// Which places share words with a new one is looked up by stem, so that only what may be the same is compared.
/// </remarks>
/// <param name="speaker">The speaker.</param>
/// <param name="likeness">What makes statements alike in this story.</param>
internal sealed class SpeakerStatements(StorySpeaker speaker, StatementLikeness likeness)
{
    private readonly List<StatementGroup> _groups = [];
    private readonly Dictionary<StatementGroup, Report> _fullest = [];
    private readonly Dictionary<string, List<Report>> _byStem = new(StringComparer.Ordinal);

    /// <summary>The speaker.</summary>
    public StorySpeaker Speaker => speaker;

    /// <summary>Whether it is a person, by the chains of what was said.</summary>
    public bool IsPerson { get; private set; }

    /// <summary>How many things the speaker said.</summary>
    public int Count => _groups.Count;

    /// <summary>Takes up a place where the speaker says something; gives the group where it opens a new one, else null.</summary>
    /// <param name="said">The place.</param>
    public StatementGroup? Add(SaidPlace said)
    {
        IsPerson |= said.Statement.Chain is [.., { Role: LinkRole.Person }];
        var near = Near(said);
        var group = near.Where(r => r.IsFullest && r.Group.Repeats(said, r.Shared)).Select(r => r.Group).MinBy(g => g.Order);
        var repeats = group is not null;
        group ??= Likest(said, near);
        var opened = group is null ? new StatementGroup(speaker, _groups.Count) : null;
        if (opened is not null)
            _groups.Add(group = opened);
        var isFullest = group!.Add(said, isWording: !repeats);
        if (isFullest || !repeats)
            Note(new Report(group, said) { IsFullest = isFullest, IsWording = !repeats });
        return opened;
    }

    /// <summary>The reports that share a word with a place, with how many they share.</summary>
    private List<Report> Near(SaidPlace said)
    {
        var near = new List<Report>();
        foreach (var stem in said.Stems)
        {
            if (!_byStem.TryGetValue(stem, out var reports))
                continue;
            var weight = likeness.Weight(stem);
            foreach (var report in reports)
            {
                if (report.Asked != said)
                {
                    (report.Asked, report.Shared, report.Weight) = (said, 0, 0);
                    near.Add(report);
                }
                report.Shared++;
                report.Weight += weight;
            }
        }
        return near;
    }

    /// <summary>The group that says the same in other words, of several the likest; null where none does.</summary>
    private StatementGroup? Likest(SaidPlace said, List<Report> near)
    {
        if (said.Statement.Anonymous)
            return null;
        var whole = likeness.Weight(said.Stems);
        var alike = near.Where(r =>
                r is { IsWording: true, Shared: > 1 } && StatementLikeness.MayBeSame(r.Weight, whole, r.Whole(likeness))
            )
            .GroupBy(r => r.Group);
        var (likest, most) = ((StatementGroup?)null, 0.0);
        foreach (var group in alike)
        {
            if (group.Key.Likeness(said, group.Select(r => r.Said), likeness) is var like && like > most)
                (likest, most) = (group.Key, like);
        }
        return likest;
    }

    private void Note(Report report)
    {
        if (report.IsFullest)
        {
            if (_fullest.TryGetValue(report.Group, out var other))
                other.IsFullest = false;
            _fullest[report.Group] = report;
        }
        foreach (var stem in report.Said.Stems)
        {
            if (!_byStem.TryGetValue(stem, out var reports))
                _byStem[stem] = reports = [];
            reports.Add(report);
        }
    }

    /// <summary>A place that others are compared with: the fullest of its group, or one that worded it anew.</summary>
    private sealed class Report(StatementGroup group, SaidPlace said)
    {
        private double _whole = -1;

        public StatementGroup Group => group;

        public SaidPlace Said => said;

        public bool IsFullest { get; set; }

        public bool IsWording { get; init; }

        public SaidPlace? Asked { get; set; }

        public int Shared { get; set; }

        public double Weight { get; set; }

        public double Whole(StatementLikeness likeness) => _whole < 0 ? _whole = likeness.Weight(said.Stems) : _whole;
    }
}
