namespace Isnad.Briefs;

/// <summary>What speaks for and against two statements saying the same, as named figures for a weighted sum.</summary>
internal static class AgreementFeatures
{
    /// <summary>The features of a pair: overlap, differences in numbers, poles, names, times, and the words that stand in one only.</summary>
    public static List<(string Name, double Value)> Of(AgreementPair pair)
    {
        var all = (double)Math.Max(1, pair.Shared + pair.OnlyFirst.Count + pair.OnlySecond.Count);
        var shorter = Math.Max(1, Math.Min(pair.First.Count, pair.Second.Count));
        var jaccard = pair.Shared / all;
        var contained = Math.Min(1, pair.Shared / (double)shorter);
        var features = new List<(string, double)>
        {
            ("bias", 1), ("jaccard", jaccard), ("jaccard2", jaccard * jaccard), ("contained", contained), ("contained3", contained * contained * contained),
            ("onlyFirst", Math.Log(1 + pair.OnlyFirst.Count)), ("onlySecond", Math.Log(1 + pair.OnlySecond.Count)),
            ("letters", pair.Letters * 2), ("sharedLetters", pair.SharedLetters * 2), ("letters3", pair.Letters * pair.Letters * pair.Letters * 2),
            ("length", Math.Abs(pair.First.Count - pair.Second.Count) / 10.0),
        };
        Flag("oneEach", pair.OnlyFirst.Count == 1 && pair.OnlySecond.Count == 1);
        Flag("oneSide", pair.OnlyFirst.Count == 0 || pair.OnlySecond.Count == 0);
        Flag("twoEach", pair.OnlyFirst.Count is 2 && pair.OnlySecond.Count is 2);
        Flag("same", pair.OnlyFirst.Count == 0 && pair.OnlySecond.Count == 0);
        Flag("antonym", pair.Antonym);
        Flag("samePole", pair.SamePole && !pair.Antonym);
        Flag("antonymNegated", pair.Antonym && pair.NegationDiffers);
        Flag("negation", pair.NegationDiffers && !pair.Antonym);
        Flag("number", pair.NumberDiffers);
        Flag("sameNumber", pair.FirstNumbers.Count > 0 && pair.FirstNumbers.SetEquals(pair.SecondNumbers));
        Flag("numberMissing", pair.FirstNumbers.Count == 0 != (pair.SecondNumbers.Count == 0));
        Flag("name", pair.NameDiffers);
        Flag("place", pair.PlaceDiffers);
        Flag("time", pair.TimeDiffers);
        Flag("question", pair.Question.First != pair.Question.Second);
        Flag("oneOfFew", pair.OnlyFirst.Count == 1 && pair.OnlySecond.Count == 1 && pair.Shared >= 3 && !pair.Antonym);
        Flag("quietOverlap", !pair.Antonym && contained > 0.6);
        Flag("antonymOverlap", pair.Antonym && contained > 0.6);
        Flag("quiet", !pair.Antonym && !pair.NegationDiffers && !pair.NumberDiffers && !pair.NameDiffers && !pair.PlaceDiffers);
        foreach (var stem in pair.OnlyFirst) features.Add(("w:" + stem, 0.5));
        foreach (var stem in pair.OnlySecond) features.Add(("w:" + stem, 0.5));
        if (pair.OnlyFirst.Count <= 4 && pair.OnlySecond.Count <= 4)
        {
            foreach (var a in pair.OnlyFirst)
            {
                foreach (var b in pair.OnlySecond) features.Add(("p:" + (string.CompareOrdinal(a, b) < 0 ? a + "|" + b : b + "|" + a), 1));
            }
        }
        foreach (var (matter, pole) in pair.FirstPoles.Except(pair.SecondPoles)) features.Add(("pole:" + matter + pole, 1));
        foreach (var (matter, pole) in pair.SecondPoles.Except(pair.FirstPoles)) features.Add(("pole:" + matter + pole, 1));
        return features;

        void Flag(string name, bool holds)
        {
            if (holds) features.Add((name, 1));
        }
    }
}
