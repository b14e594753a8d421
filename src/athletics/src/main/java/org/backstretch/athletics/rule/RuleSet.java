package org.backstretch.athletics.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.category.AgePolicy;

/**
 * The choices of a race where the sport's sources differ. A race copies one, may change it until the gun, and shows it on
 * its results. Plain values only, for it travels as JSON.
 *
 * @param name such as HOUSE
 * @param version grows when a rule set of this name changes
 * @param officialTime what places are made of
 * @param categoryTime what places in categories are made of
 * @param mastersFromBirthday whether masters classes begin on the birthday, whatever the age policy says
 * @param directionLimits for backward entries
 * @param protestMinutes how long after publication a protest is taken; 0 for no protests
 * @param secondPersonChecks whether somebody else confirms the results before they are official
 */
public record RuleSet(
        String name,
        int version,
        OfficialTime officialTime,
        OfficialTime categoryTime,
        AgePolicy agePolicy,
        boolean mastersFromBirthday,
        Companion companion,
        FalseStarts falseStarts,
        InfringementLimits directionLimits,
        int protestMinutes,
        boolean secondPersonChecks) {

    /** The world championship rules of International Retro Running (IRR), 2016. */
    public static final RuleSet IRR_2016 = new RuleSet(
            "IRR-2016",
            1,
            OfficialTime.GUN,
            OfficialTime.GUN,
            AgePolicy.RACE_DAY,
            false,
            Companion.BY_PERMIT,
            FalseStarts.FIRST_RESTARTS,
            new InfringementLimits(0, 0, 0, true),
            30,
            true);

    /** World Athletics; it knows no direction to keep. */
    public static final RuleSet WA = new RuleSet(
            "WA",
            1,
            OfficialTime.GUN,
            OfficialTime.GUN,
            AgePolicy.DECEMBER_31,
            true,
            Companion.NONE,
            FalseStarts.FIRST_DISQUALIFIES,
            new InfringementLimits(0, 0, 0, false),
            30,
            true);

    /** A friendly club race: the default. */
    public static final RuleSet HOUSE = new RuleSet(
            "HOUSE",
            1,
            OfficialTime.GUN,
            OfficialTime.NET,
            AgePolicy.RACE_DAY,
            false,
            Companion.ALLOWED,
            FalseStarts.FIRST_WARNS,
            new InfringementLimits(1, 1, 10, true),
            0,
            false);

    private static final int MASTERS_FROM = 35;

    /** The known rule sets, the default first. */
    public static List<RuleSet> all() {
        return List.of(HOUSE, IRR_2016, WA);
    }

    /** The rule set of a name such as IRR-2016. */
    public static Optional<RuleSet> named(String name) {
        return all().stream().filter(each -> each.name.equals(name)).findFirst();
    }

    /** The age in whole years that decides the category. */
    public int age(LocalDate born, LocalDate eventFirstDay, LocalDate raceDay) {
        int age = agePolicy.age(born, eventFirstDay, raceDay);
        if (!mastersFromBirthday) {
            return age;
        }
        // Until the birthday the oldest class below the masters is theirs, even if the year's end says otherwise.
        int today = AgePolicy.RACE_DAY.age(born, eventFirstDay, raceDay);
        return today >= MASTERS_FROM ? today : Math.min(age, MASTERS_FROM - 1);
    }
}
