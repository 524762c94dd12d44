namespace Isnad.Arabic.Names.Tagging;

/// <summary>What news uses a word for, as a tagger read a corpus.</summary>
/// <param name="Tag">The tag that the word has most often inside names; 0 when it is no name.</param>
/// <param name="Share">How often it belongs to a name at all: 0 (under 1 in 100) to 6 (over 8 in 10).</param>
/// <param name="Person">How often to a person's, in the same steps.</param>
/// <param name="Place">How often to a place's.</param>
/// <param name="Body">How often to a body's.</param>
/// <param name="Other">How often to another.</param>
internal readonly record struct NewsUse(byte Tag, byte Share, byte Person, byte Place, byte Body, byte Other)
{
    /// <summary>The use that some counts show.</summary>
    /// <param name="counts">How often the word had each tag.</param>
    public static NewsUse Of(ReadOnlySpan<double> counts)
    {
        var all = 1d;
        var best = 1;
        for (var i = 0; i < counts.Length; i++)
        {
            all += counts[i];
            if (i > 0 && counts[i] > counts[best])
                best = i;
        }
        var share = Step((all - 1 - counts[0]) / all);
        return share == 0
            ? default
            : new NewsUse(
                (byte)best,
                share,
                Step((counts[1] + counts[2]) / all),
                Step((counts[3] + counts[4]) / all),
                Step((counts[5] + counts[6]) / all),
                Step((counts[7] + counts[8]) / all)
            );
    }

    /// <summary>The use that six digits write.</summary>
    public static NewsUse Read(string digits) =>
        new(
            (byte)(digits[0] - '0'),
            (byte)(digits[1] - '0'),
            (byte)(digits[2] - '0'),
            (byte)(digits[3] - '0'),
            (byte)(digits[4] - '0'),
            (byte)(digits[5] - '0')
        );

    /// <summary>Six digits.</summary>
    public override string ToString() =>
        string.Concat(((ReadOnlySpan<byte>)[Tag, Share, Person, Place, Body, Other]).ToArray().Select(b => (char)('0' + b)));

    private static byte Step(double share) =>
        share switch
        {
            < 0.01 => 0,
            < 0.04 => 1,
            < 0.12 => 2,
            < 0.3 => 3,
            < 0.55 => 4,
            < 0.8 => 5,
            _ => 6,
        };
}
