package org.backstretch.local.replay;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.Answer;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.folder.RelayPlan;
import org.backstretch.local.replay.folder.Starter;

/** What an organizer does before the race: the event, the race, the start list. */
final class Setup {
    private static final String API = "/api/registration";

    private final FrontDoor door;
    private final RunIds ids;
    private final RaceFolder folder;
    private final Occasion occasion;
    private final Progress progress;

    Setup(FrontDoor door, RunIds ids, RaceFolder folder, Occasion occasion, Progress progress) {
        this.door = door;
        this.ids = ids;
        this.folder = folder;
        this.occasion = occasion;
        this.progress = progress;
    }

    private record NewEvent(
            String name,
            String place,
            String country,
            LocalDate firstDay,
            LocalDate lastDay,
            String zone,
            String description) {}

    private record NewRace(
            UUID eventId,
            String name,
            String discipline,
            Optional<BigDecimal> distanceMetres,
            List<Direction> directions,
            TimingMethod timing,
            String ruleSet,
            List<Wave> waves,
            List<Category> categories,
            Optional<UUID> courseId,
            TeamScoring teamScoring,
            List<Leg> legs) {}

    private record Leg(boolean paired, Optional<Long> massStart) {
        static List<Leg> of(RelayPlan plan) {
            return IntStream.rangeClosed(1, plan.legs())
                    .mapToObj(leg -> new Leg(
                            plan.paired().contains(leg), plan.massStart(leg).map(Duration::toSeconds)))
                    .toList();
        }
    }

    private record TeamScoring(int scorers) {}

    private record Wave(String name, Instant plannedStart) {}

    private record Category(String code, String name, Optional<Sex> sex, int minAge) {}

    /**
     * The start list goes in before the event opens: if it is refused, nobody ever saw a half-made event.
     *
     * @param gun when the race is planned to start
     * @return the wave of everybody
     */
    UUID make(Instant gun) {
        door.get(API + "/me").orRefused();
        var known = door.get(race());
        if (known.ok() && known.json().path("eventStatus").asText().equals("OPEN")) {
            progress.say("The race is there already; going on with it.");
            return wave(known);
        }
        event(gun);
        var race = known.ok() ? known : race(gun);
        entries();
        door.put(API + "/events/" + ids.event() + "/safety-checklist", Map.of("confirm", "ALL"))
                .orRefused();
        door.put(API + "/events/" + ids.event() + "/opening").orRefused();
        progress.say("Event and race are open: " + door.address().resolve("/races/" + ids.race()));
        return wave(race);
    }

    private String race() {
        return API + "/races/" + ids.race();
    }

    private static UUID wave(Answer race) {
        return UUID.fromString(
                race.orRefused().json().path("waves").path(0).path("id").asText());
    }

    private void event(Instant gun) {
        var zone = folder.race().zone();
        var event = new NewEvent(
                folder.race().name(),
                folder.race().place(),
                folder.race().country(),
                LocalDate.ofInstant(gun, zone),
                LocalDate.ofInstant(occasion.instant(), zone),
                zone.getId(),
                "A recorded race, replayed.");
        door.put(API + "/events/" + ids.event(), event).orRefused();
    }

    private Answer race(Instant gun) {
        var race = folder.race();
        var discipline = Discipline.of(race, door.get(API + "/disciplines").orRefused());
        var made = new NewRace(
                ids.event(),
                race.name(),
                discipline.code(),
                discipline.metres(),
                race.directions(),
                race.timing(),
                "HOUSE",
                List.of(new Wave("Wave 1", gun)),
                categories(),
                occasion.courseId(),
                new TeamScoring(occasion.teamScorers()),
                folder.relay().map(relay -> Leg.of(relay.plan())).orElse(List.of()));
        return door.put(race(), made).orRefused();
    }

    /**
     * The classes that the start list names, for it says itself who belongs to which. From an age of 0 on, so that nobody whom the
     * list leaves without a class gets one: no birth date, no age.
     */
    private List<Category> categories() {
        var codes = folder.starters().stream()
                .map(Starter::category)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        return codes.stream()
                .map(code -> new Category(code, code, sexOf(code), 0))
                .toList();
    }

    private Optional<Sex> sexOf(String category) {
        var sexes = folder.starters().stream()
                .filter(starter -> starter.category().equals(category))
                .map(Starter::sex)
                .distinct()
                .toList();
        // A team of sex X may be in any class of teams.
        return sexes.size() == 1 && sexes.getFirst() != Sex.X ? Optional.of(sexes.getFirst()) : Optional.empty();
    }

    private void entries() {
        var list = new StartList(folder.starters());
        if (list.isIn(door, race())) {
            return;
        }
        try {
            progress.say(list.importInto(door, race()) + " entries imported");
        } catch (Trouble refused) {
            door.delete(race());
            throw refused;
        }
    }
}
