package org.backstretch.results.award;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.audit.Audit;
import org.backstretch.results.award.PlannedList.Kind;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.projection.KnownRace;

/** The lists that prizes of races are given from. Whoever changes them owns the race. */
@ApplicationScoped
class AwardPlans {
    private static final TypeReference<List<PlannedList>> LISTS = new TypeReference<>() {};

    private final Database database;
    private final Audit audit;

    AwardPlans(Database database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Empty where nothing was said. */
    Optional<List<PlannedList>> of(UUID race) {
        return database.find(
                "select lists from award_plan where race_id = ?", row -> new Json(row.text("lists")).read(LISTS), race);
    }

    /** What holds then: the first of each sex, then each category without them, and clubs where they score. */
    static List<PlannedList> usual(RaceFact race) {
        var lists = new ArrayList<PlannedList>();
        lists.add(PlannedList.usual("Overall", Kind.SEX, false));
        if (!race.categories().isEmpty()) {
            lists.add(PlannedList.usual("Categories", Kind.CATEGORY, true));
        }
        if (race.teamScoring() != null) {
            lists.add(PlannedList.usual("Teams", Kind.CLUB_TEAMS, false));
        }
        return List.copyOf(lists);
    }

    void set(KnownRace race, List<PlannedList> lists) {
        for (int i = 0; i < lists.size(); i++) {
            refuseUnlessFit(race.fact(), lists, i);
        }
        var was = of(race.id());
        if (!was.equals(Optional.of(lists))) {
            database.update("""
                    insert into award_plan (race_id, lists) values (?, ?::jsonb)
                    on conflict (race_id) do update set lists = excluded.lists""", race.id(), Json.of(lists));
            write(race, was, Optional.of(lists));
        }
    }

    void takeBack(KnownRace race) {
        var was = of(race.id());
        if (was.isPresent()) {
            database.update("delete from award_plan where race_id = ?", race.id());
            write(race, was, Optional.empty());
        }
    }

    private static void refuseUnlessFit(RaceFact race, List<PlannedList> lists, int i) {
        var list = lists.get(i);
        var field = "lists[" + i + "].";
        if (lists.subList(0, i).stream().anyMatch(before -> before.name().equalsIgnoreCase(list.name()))) {
            throw new Invalid(field + "name", "Two lists are called " + list.name() + ".");
        }
        if (list.direction() != null && !race.directions().contains(list.direction())) {
            throw new Invalid(field + "direction", "The race is not run " + list.direction() + ".");
        }
        if (list.category() != null
                && race.categories().stream().noneMatch(each -> each.code().equals(list.category()))) {
            throw new Invalid(field + "category", "The race has no category " + list.category() + ".");
        }
        if (list.kind() == Kind.CLUB_TEAMS && race.teamScoring() == null) {
            throw new Invalid(field + "kind", "Clubs do not score as teams in this race. Say in the race how they do.");
        }
        refuseUnlessDeep(list, field);
    }

    private static void refuseUnlessDeep(PlannedList list, String field) {
        if (list.prizes() != null && list.byStarters() != null) {
            throw new Invalid(field + "prizes", "Prizes are always as many, or depend on the starters: not both.");
        }
        try {
            list.depth();
        } catch (IllegalArgumentException cannotBe) {
            throw new Invalid(field + "byStarters", "Begin with few starters: more of them never mean fewer prizes.");
        }
    }

    private void write(KnownRace race, Optional<List<PlannedList>> was, Optional<List<PlannedList>> became) {
        audit.add(new Audit.Act(
                race.event().id(),
                Optional.of(race.id()),
                race.id(),
                "award-lists",
                was.map(lists -> Json.of(lists).text()),
                became.map(lists -> Json.of(lists).text()),
                Optional.empty()));
    }
}
