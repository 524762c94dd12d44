namespace Isnad.Briefs;

/// <summary>What speaks for and against two statements saying the same, as named figures for a weighted sum.</summary>
internal static class AgreementFeatures
{
    /// <summary>The features of a pair: how much of each is met in the other, what differs, and the words that stand in one only.</summary>
    public static List<(string Name, double Value)> Of(AgreementPair pair)
    {
        var (first, second) = (Covered(pair.First, pair.FirstMet), Covered(pair.Second, pair.SecondMet));
        var (low, high) = (Math.Min(first.All, second.All), Math.Max(first.All, second.All));
        var exact = Math.Max(first.Exact, second.Exact);
        var swapped = pair.Swaps.Count > 0;
        var features = new List<(string, double)>
        {
            ("bias", 1),
            ("coveredLow", low),
            ("coveredHigh", high),
            ("coveredProduct", low * high),
            ("coveredHigh3", high * high * high),
            ("exact", exact),
            ("exactLow", Math.Min(first.Exact, second.Exact)),
            ("missingLow", Math.Min(first.Missing, second.Missing)),
            ("missingHigh", Math.Max(first.Missing, second.Missing)),
            ("onlyFewer", Math.Log(1 + Math.Min(pair.OnlyFirst.Count, pair.OnlySecond.Count))),
            ("onlyMore", Math.Log(1 + Math.Max(pair.OnlyFirst.Count, pair.OnlySecond.Count))),
            ("letters", pair.Letters * 2),
            ("sharedLetters", pair.SharedLetters * 2),
            ("letters3", pair.Letters * pair.Letters * pair.Letters * 2),
            ("length", Math.Abs(pair.First.Count - pair.Second.Count) / 10.0),
            ("swaps", Math.Min(3, pair.Swaps.Count)),
        };
        var least = Math.Max(1, Math.Min(pair.First.Count, pair.Second.Count));
        var (met, ordered) = (pair.FirstMet.Count(m => m > 0) / (double)Math.Max(1, pair.First.Count), pair.InOrder / (double)least);
        features.AddRange([
            ("inOrder", ordered),
            ("reordered", Math.Max(0, met - ordered)),
            ("lead", Math.Min(4, pair.Lead) / 4.0),
            ("tail", Math.Min(4, pair.Tail) / 4.0),
            ("edges", Math.Min(1, (pair.Lead + pair.Tail) / (double)least)),
            ("rooted", Math.Max(first.All - first.Exact, second.All - second.Exact)),
        ]);
        features.AddRange([
            ("pairs", pair.Neighbours),
            ("ratio", least / (double)Math.Max(1, Math.Max(pair.First.Count, pair.Second.Count))),
            ("onlyBoth", Math.Min(3, Math.Min(pair.OnlyFirst.Count, pair.OnlySecond.Count)) / 3.0),
        ]);
        Flag("tailOne", pair.Tail > 0 && pair.Lead > 0 && pair.OnlyFirst.Count == 1 && pair.OnlySecond.Count == 1);
        Flag("leadOnly", pair.Lead >= 2 && pair.Tail == 0 && pair.OnlySecond.Count > 0 && pair.OnlyFirst.Count > 0);
        Flag("tailOnly", pair.Tail >= 2 && pair.Lead == 0);
        Flag(
            "opening",
            pair.First.Count > 0
                && pair.Second.Count > 0
                && pair.First[0].Stem != pair.Second[0].Stem
                && pair.First[0].Meets(pair.Second[0]) > 0
        );
        Flag(
            "openingMoved",
            pair.First.Count > 0
                && pair.Second.Count > 0
                && pair.First[0].Meets(pair.Second[0]) == 0
                && (pair.FirstMet[0] > 0 || pair.SecondMet[0] > 0)
        );
        Flag("openingNew", pair.First.Count > 0 && pair.Second.Count > 0 && pair.FirstMet[0] == 0 && pair.SecondMet[0] == 0);
        Flag("demonym", pair.DemonymDiffers);
        Flag("leadOneOff", pair.Lead + pair.Tail == least - 1 && pair.First.Count == pair.Second.Count && !swapped);
        Flag("same", pair.OnlyFirst.Count == 0 && pair.OnlySecond.Count == 0);
        Flag("oneSide", pair.OnlyFirst.Count == 0 != (pair.OnlySecond.Count == 0));
        Flag("oneEach", pair.OnlyFirst.Count == 1 && pair.OnlySecond.Count == 1);
        Flag("oneOfFew", pair.OnlyFirst.Count == 1 && pair.OnlySecond.Count == 1 && pair.Shared >= 3 && !swapped);
        Flag("twoEach", pair.OnlyFirst.Count is 2 && pair.OnlySecond.Count is 2);
        Flag("swap", swapped);
        Flag("swapNegated", swapped && pair.NegationDiffers);
        Flag("swapCovered", swapped && low > 0.6);
        Flag("swapOneEach", swapped && pair.OnlyFirst.Count <= 1 && pair.OnlySecond.Count <= 1);
        Flag("negation", pair.NegationDiffers && !swapped);
        Flag("number", pair.NumberDiffers);
        Flag("sameNumber", pair.FirstNumbers.Count > 0 && pair.FirstNumbers.SetEquals(pair.SecondNumbers));
        Flag("numberMissing", pair.FirstNumbers.Count == 0 != (pair.SecondNumbers.Count == 0));
        Flag("name", pair.NameDiffers);
        Flag("place", pair.PlaceDiffers);
        Flag("placeCovered", pair.PlaceDiffers && low > 0.5);
        Flag("nameMissing", pair.OnlyFirst.Any(w => w.Named) != pair.OnlySecond.Any(w => w.Named));
        Flag("placeMissing", pair.OnlyFirst.Any(w => w.Located) != pair.OnlySecond.Any(w => w.Located));
        Flag("roles", pair.RolesDiffer);
        Flag("rolesCovered", pair.RolesDiffer && low > 0.6);
        Flag("bound", pair.BoundDiffers);
        Flag("boundCovered", pair.BoundDiffers && low > 0.5);
        Flag("slot", pair.Slot is not null);
        Flag(
            "slotVerb",
            pair.Slot is { } verb && verb.First.Folded[0] is 'ي' or 'ت' && pair.Slot is { } v && v.Second.Folded[0] is 'ي' or 'ت'
        );
        Flag("slotKnown", pair.Slot is { } known && (known.First.Weight > 4 && known.Second.Weight > 4));
        Flag("slotCovered", pair.Slot is not null && low > 0.75);
        Flag("question", pair.Question.First != pair.Question.Second);
        Flag("quiet", !swapped && !pair.NegationDiffers && !pair.NumberDiffers && !pair.NameDiffers && !pair.PlaceDiffers);
        Flag(
            "quietCovered",
            !swapped && !pair.NegationDiffers && !pair.NumberDiffers && !pair.NameDiffers && !pair.PlaceDiffers && low > 0.6
        );
        var (restFirst, restSecond) = (Rest(pair, pair.OnlyFirst), Rest(pair, pair.OnlySecond));
        features.Add(("restLow", Math.Min(restFirst, restSecond)));
        features.Add(("restHigh", Math.Max(restFirst, restSecond)));
        if (swapped)
            features.Add(("swapRest", Math.Min(restFirst, restSecond)));
        Flag("swapOnly", swapped && restFirst == 0 && restSecond == 0);
        foreach (var (matter, one, other) in pair.Swaps)
        {
            features.Add(("swap:" + matter, 1));
            features.Add(("swap:" + matter + "." + one + "." + other, 1));
        }
        foreach (var word in pair.OnlyFirst.Concat(pair.OnlySecond))
        {
            features.Add(("w:" + word.Stem, 0.5));
            foreach (var concept in word.Concepts)
                features.Add(("c:" + concept.Matter + "." + concept.Name, 0.7));
        }
        if (pair.OnlyFirst.Count <= 4 && pair.OnlySecond.Count <= 4)
        {
            foreach (var a in pair.OnlyFirst)
            {
                foreach (var b in pair.OnlySecond)
                    features.Add(("p:" + (string.CompareOrdinal(a.Stem, b.Stem) < 0 ? a.Stem + "|" + b.Stem : b.Stem + "|" + a.Stem), 1));
            }
        }
        return features;

        void Flag(string name, bool holds)
        {
            if (holds)
                features.Add((name, 1));
        }
    }

    /// <summary>The weight, in tens, of words that are met by nothing and stand against nothing.</summary>
    private static double Rest(AgreementPair pair, List<AgreementWord> only) =>
        only.Where(w => !w.Concepts.Any(c => pair.Swaps.Any(s => s.Matter == c.Matter && (s.One == c.Name || s.Other == c.Name))))
            .Sum(w => w.Weight) / 10;

    /// <summary>
    /// The greater of the parts of the two statements' weight that the other has in any likeness, 0 to 1; what stands against something is
    /// shared matter too.
    /// </summary>
    public static double Shared(AgreementPair pair) =>
        Math.Max(Covered(pair.First, pair.FirstMet).All, Covered(pair.Second, pair.SecondMet).All)
        + (0.15 * Math.Min(2, pair.Swaps.Count))
        + (pair.FirstNumbers.Overlaps(pair.SecondNumbers) ? 0.15 : 0);

    /// <summary>
    /// The part of a statement's weight that is met, by any likeness and by the same words, and the weight that is not met, in tens.
    /// </summary>
    private static (double All, double Exact, double Missing) Covered(List<AgreementWord> words, double[] met)
    {
        var (whole, all, exact) = (0.0, 0.0, 0.0);
        for (var i = 0; i < met.Length; i++)
        {
            whole += words[i].Weight;
            all += met[i] * words[i].Weight;
            if (met[i] == 1)
                exact += words[i].Weight;
        }
        return whole == 0 ? (0, 0, 0) : (all / whole, exact / whole, (whole - all) / 10);
    }
}
