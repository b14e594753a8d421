package org.backstretch.registration.eventfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.eventfile.EventFile;
import org.backstretch.kit.eventfile.EventFileWriter;
import org.backstretch.kit.fact.FactJson;
import org.jspecify.annotations.Nullable;

/** An event as another installation knew it, and the file that it wrote. */
record Written(EventFact event, RaceFact race, ClubFact club, PersonFact person, List<EntryFact> entries) {

    /** With a club, a person who had an account there, and three entries: one of them withdrawn. */
    static Written anywhere(String club) {
        var race = Ids.next();
        var event = new EventFact(
                Ids.next(),
                77,
                "Night of the Backs",
                "Cupar",
                "GB",
                LocalDate.of(2026, 11, 21),
                LocalDate.of(2026, 11, 22),
                "Europe/London",
                EventFact.Status.CLOSED,
                UUID.randomUUID(),
                List.of(new EventFact.Official(UUID.randomUUID(), EventFact.Official.Role.JUDGE)),
                List.of(
                        new EventFact.Question(
                                Ids.next(),
                                EventFact.Question.Kind.CHOICE,
                                "T-shirt",
                                "Unisex sizes",
                                true,
                                List.of("S", "M", "L"),
                                List.of(race)),
                        new EventFact.Question(
                                Ids.next(),
                                EventFact.Question.Kind.YES_NO,
                                "Do you come by bus?",
                                "",
                                false,
                                List.of(),
                                List.of())));
        return of(event, race, club);
    }

    private static Written of(EventFact event, UUID raceId, String club) {
        var race = new RaceFact(
                raceId,
                78,
                event.id(),
                "5 km",
                "5KR",
                5_001_000L,
                List.of(Direction.BACKWARD, Direction.FORWARD),
                TimingMethod.HAND,
                "IRR-2016",
                300,
                List.of(
                        new RaceFact.Wave(Ids.next(), "Women", Instant.parse("2026-11-21T10:00:00Z")),
                        new RaceFact.Wave(Ids.next(), "Men", Instant.parse("2026-11-21T10:30:00Z"))),
                List.of(
                        new RaceFact.Category("F35", "Women 35", Sex.F, 35, 39),
                        new RaceFact.Category("U20", "Juniors", null, null, 19)),
                false,
                Ids.next(),
                new RaceFact.TeamScoring(3, 1, true),
                List.of(new RaceFact.Split("HALF", "Half way", 2_500_000L)),
                12,
                400_000L,
                List.of(new RaceFact.Leg(false, null), new RaceFact.Leg(true, 900_000L)));
        var home = new ClubFact(Ids.next(), 79, club);
        var person =
                new PersonFact(Ids.next(), 80, UUID.randomUUID(), "Ada M. Reyes", Sex.F, home.id(), UUID.randomUUID());
        return new Written(
                event,
                race,
                home,
                person,
                List.of(
                        entry(race, 1, person.id(), home.id(), "7", "Ada M. Reyes", "F35", EntryFact.Status.CONFIRMED),
                        entry(race, 0, null, null, "8", "Anonymous", null, EntryFact.Status.CONFIRMED),
                        entry(race, 0, null, home.id(), "9", "M. T.", "U20", EntryFact.Status.WITHDRAWN)));
    }

    private static EntryFact entry(
            RaceFact race,
            int wave,
            @Nullable UUID person,
            @Nullable UUID club,
            String bib,
            String name,
            @Nullable String category,
            EntryFact.Status status) {
        return new EntryFact(
                Ids.next(),
                81,
                race.id(),
                race.waves().get(wave).id(),
                person,
                club,
                bib,
                name,
                Sex.F,
                category,
                Direction.BACKWARD,
                status,
                person == null ? List.of() : List.of("Ada M. Reyes", "Mei Thorn & Runa Falk"));
    }

    Written with(List<EntryFact> others) {
        return new Written(event, race, club, person, others);
    }

    Written asking(List<EventFact.Question> questions) {
        var other = new EventFact(
                event.id(),
                event.revision(),
                event.name(),
                event.place(),
                event.country(),
                event.firstDay(),
                event.lastDay(),
                event.zone(),
                event.status(),
                event.organizer(),
                event.officials(),
                questions);
        return new Written(other, race, club, person, entries);
    }

    Written withLegs(List<RaceFact.Leg> legs) {
        var other = new RaceFact(
                race.id(),
                race.revision(),
                race.eventId(),
                race.name(),
                race.discipline(),
                race.distanceMillimetres(),
                race.directions(),
                race.timing(),
                race.ruleSet(),
                race.capacity(),
                race.waves(),
                race.categories(),
                race.withdrawn(),
                race.courseId(),
                race.teamScoring(),
                race.splits(),
                race.laps(),
                race.lapMillimetres(),
                legs);
        return new Written(event, other, club, person, entries);
    }

    byte[] file() {
        return file(row -> row);
    }

    /** @param change of each row */
    byte[] file(UnaryOperator<String> change) {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new EventFileWriter(bytes)) {
            for (var part : parts().entrySet()) {
                writer.part(
                        EventFile.partOf(part.getKey()),
                        rows -> part.getValue().forEach(fact -> rows.accept(change.apply(FactJson.write(fact)))));
            }
            writer.part("results/crossing.jsonl", rows -> rows.accept("{}"));
            writer.end(event.id(), event.name(), Instant.parse("2026-11-21T12:00:00Z"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Map<FactType, List<? extends Fact>> parts() {
        return Map.of(
                FactType.EVENT, List.of(event),
                FactType.RACE, List.of(race),
                FactType.CLUB, List.of(club),
                FactType.PERSON, List.of(person),
                FactType.ENTRY, entries);
    }
}
