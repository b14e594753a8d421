package org.backstretch.registration.eventfile;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.backstretch.athletics.Bib;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.eventfile.EventFile;
import org.backstretch.kit.eventfile.UnfitEventFile;
import org.jspecify.annotations.Nullable;

/** What the registration of another installation told of an event. It belongs together, and can be kept and shown. */
record Told(
        EventFact event, List<RaceFact> races, List<ClubFact> clubs, List<PersonFact> people, List<EntryFact> entries) {
    private static final int MOST_ENTRIES = 60_000;
    private static final int MOST_LEGS = 100;
    private static final Pattern PLAIN = Pattern.compile("[^\\p{Cntrl}\\p{Cs}]*");

    Told {
        var raceIds = races.stream().map(RaceFact::id).collect(toSet());
        refuseIf(entries.size() > MOST_ENTRIES, "It holds more than " + MOST_ENTRIES + " entries.");
        refuseIf(races.stream().anyMatch(race -> !event.id().equals(race.eventId())), "A race is of another event.");
        AskedThere.refuseUnfit(event.questions());
        refuseIf(
                hasTwice(Stream.concat(
                        ids(races, clubs, people, entries),
                        event.questions().stream().map(EventFact.Question::id))),
                "Two things in it have one id.");
        refuseIf(races.stream().anyMatch(race -> race.waves().isEmpty()), "A race has no wave.");
        refuseIf(races.stream().anyMatch(race -> race.directions().isEmpty()), "A race is run in no direction.");
        refuseIf(
                races.stream().anyMatch(race -> !areLegs(race.legs())),
                "A relay has 2 to " + MOST_LEGS + " legs, the first without a mass start.");
        refuseIf(
                entries.stream().anyMatch(entry -> !raceIds.contains(entry.raceId())),
                "An entry is of a race of another event.");
        refuseIf(races.stream().anyMatch(race -> isOversold(race, entries)), "A race has more entries than places.");
        refuseIf(entries.stream().anyMatch(entry -> !hasBib(entry)), "An entry wears what cannot be a bib.");
        refuseIf(
                texts(event, races, clubs, people, entries).anyMatch(text -> !isPlain(text)),
                "A name is not one line of plain text.");
    }

    static boolean isPlain(@Nullable String text) {
        return text != null && PLAIN.matcher(text).matches();
    }

    private static Stream<UUID> ids(
            List<RaceFact> races, List<ClubFact> clubs, List<PersonFact> people, List<EntryFact> entries) {
        return Stream.of(
                        Stream.of(races, clubs, people, entries)
                                .flatMap(List::stream)
                                .map(Fact::id),
                        races.stream().flatMap(race -> race.waves().stream()).map(RaceFact.Wave::id))
                .flatMap(ids -> ids);
    }

    private static boolean hasTwice(Stream<UUID> ids) {
        var seen = new HashSet<UUID>();
        return ids.anyMatch(id -> !seen.add(id));
    }

    private static boolean areLegs(List<RaceFact.Leg> legs) {
        return legs.isEmpty()
                || (legs.size() > 1 || legs.getFirst().paired())
                        && legs.size() <= MOST_LEGS
                        && legs.getFirst().massStartMillis() == null;
    }

    private static boolean isOversold(RaceFact race, List<EntryFact> entries) {
        var held = entries.stream()
                .filter(entry ->
                        entry.raceId().equals(race.id()) && entry.status().holdsPlace())
                .count();
        return race.capacity() != null && held > race.capacity();
    }

    private static boolean hasBib(EntryFact entry) {
        return entry.bib() == null
                || Bib.read(entry.bib())
                        .map(Bib::text)
                        .filter(entry.bib()::equals)
                        .isPresent();
    }

    private static Stream<@Nullable String> texts(
            EventFact event,
            List<RaceFact> races,
            List<ClubFact> clubs,
            List<PersonFact> people,
            List<EntryFact> entries) {
        return Stream.of(
                        Stream.of(event.name(), event.place(), event.country()),
                        races.stream().map(RaceFact::name),
                        races.stream().flatMap(race -> race.waves().stream()).map(RaceFact.Wave::name),
                        races.stream()
                                .flatMap(race -> race.categories().stream())
                                .flatMap(category -> Stream.of(category.code(), category.name())),
                        races.stream()
                                .flatMap(race -> race.splits().stream())
                                .flatMap(split -> Stream.of(split.code(), split.name())),
                        clubs.stream().map(ClubFact::name),
                        people.stream().map(PersonFact::publicName),
                        entries.stream().map(EntryFact::publicName),
                        entries.stream().flatMap(entry -> entry.legRunners().stream()),
                        entries.stream().map(EntryFact::category).filter(Objects::nonNull))
                .flatMap(texts -> texts);
    }

    static Told in(EventFile file) {
        var events = file.facts(FactType.EVENT, EventFact.class);
        refuseIf(
                events.size() != 1
                        || !events.getFirst().id().equals(file.manifest().event()),
                "It does not tell of the one event that its manifest names.");
        return new Told(
                events.getFirst(),
                file.facts(FactType.RACE, RaceFact.class),
                file.facts(FactType.CLUB, ClubFact.class),
                file.facts(FactType.PERSON, PersonFact.class),
                file.facts(FactType.ENTRY, EntryFact.class));
    }

    private static void refuseIf(boolean isUnfit, String sentence) {
        if (isUnfit) {
            throw new UnfitEventFile(sentence);
        }
    }

    List<UUID> raceIds() {
        return races.stream().map(RaceFact::id).toList();
    }
}
