package org.backstretch.leaderboards.fact;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.FactType;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;

/** What is known of races, their entries and their results. */
public final class RaceBook {
    private final Known<EventFact> events = new Known<>();
    private final Known<RaceFact> races = new Known<>();
    private final Known<EntryFact> entries = new Known<>();
    private final Known<RaceStateFact> states = new Known<>();
    private final Results results = new Results();
    private final Known<ClubFact> clubs;
    private final Waiting waiting;

    private final Index<RaceFact> racesByEvent = races.by(RaceFact::eventId);
    private final Index<EntryFact> entriesByRace = entries.by(EntryFact::raceId);
    private final Index<EntryFact> entriesByClub = entries.by(EntryFact::clubId);

    RaceBook(Known<ClubFact> clubs, Waiting waiting) {
        this.clubs = clubs;
        this.waiting = waiting;
    }

    void apply(EventFact event, Touched touched) {
        events(events.apply(event), touched);
    }

    void apply(RaceFact race, Touched touched) {
        races(races.apply(race), touched);
    }

    void apply(EntryFact entry, Touched touched) {
        entries(entries.apply(entry), touched);
    }

    void apply(RaceStateFact state, Touched touched) {
        states(states.apply(state), touched);
    }

    void apply(ResultFact result, Touched touched) {
        results(result.id(), results.apply(result), touched);
    }

    void purge(FactType type, UUID id, long revision, Touched touched) {
        switch (type) {
            case EVENT -> events(events.purge(id, revision), touched);
            case RACE -> races(races.purge(id, revision), touched);
            case ENTRY -> entries(entries.purge(id, revision), touched);
            case RACE_STATE -> states(states.purge(id, revision), touched);
            case RESULT -> results(id, results.purge(id, revision), touched);
            case PERSON, CLUB, TEAM, CHALLENGE, MEMBERSHIP, SERIES, PUBLICATION, RECORD_CLAIM, ACTIVITY ->
                throw new IllegalArgumentException("not of races: " + type);
        }
    }

    private void events(Stream<EventFact> changed, Touched touched) {
        changed.flatMap(event -> racesByEvent.stream(event.id())).map(Fact::id).forEach(race -> {
            touched.headings(Stream.of(race));
            noteRace(race);
        });
    }

    private void races(Stream<RaceFact> changed, Touched touched) {
        changed.map(Fact::id).distinct().forEach(race -> {
            touched.races(Stream.of(race));
            noteRace(race);
            entriesByRace.stream(race).map(Fact::id).forEach(this::noteEntry);
        });
    }

    private void entries(Stream<EntryFact> changed, Touched touched) {
        changed.forEach(entry -> {
            touched.entry(entry.raceId(), entry.id());
            noteEntry(entry.id());
            results.race(entry.id()).ifPresent(race -> noteResult(race, entry.id()));
        });
    }

    private void states(Stream<RaceStateFact> changed, Touched touched) {
        changed.map(Fact::id).distinct().forEach(race -> {
            touched.headings(Stream.of(race));
            settle(race, touched);
        });
    }

    private void results(UUID entry, Stream<UUID> racesChanged, Touched touched) {
        racesChanged.forEach(race -> {
            touched.entry(race, entry);
            noteResult(race, entry);
            settle(race, touched);
        });
    }

    private void settle(UUID race, Touched touched) {
        var state = states.get(race);
        if (state.isPresent() && results.of(race).settle(state.get())) {
            touched.races(Stream.of(race));
            results.of(race).entries().forEach(entry -> noteResult(race, entry));
        }
    }

    void clubs(UUID club, Touched touched) {
        entriesByClub.stream(club).forEach(entry -> {
            touched.entry(entry.raceId(), entry.id());
            touched.headings(Stream.of(entry.raceId()));
        });
    }

    private void noteRace(UUID id) {
        var race = races.get(id);
        waiting.note(
                FactType.RACE,
                id,
                race.filter(known -> events.get(known.eventId()).isEmpty()).isPresent());
    }

    private void noteEntry(UUID id) {
        var entry = entries.get(id);
        waiting.note(
                FactType.ENTRY,
                id,
                entry.filter(known -> races.get(known.raceId()).isEmpty()).isPresent());
    }

    /** It waits for its entry, or for the rest of its derivation. */
    private void noteResult(UUID race, UUID entry) {
        var held = results.of(race);
        waiting.note(
                FactType.RESULT,
                entry,
                held.holdsAside(entry)
                        || (entries.get(entry).isEmpty() && held.newest(entry).isPresent()));
    }

    /** Empty for a race that has no boards: it is not known, or its event is not, or it was taken off the programme. */
    public Optional<RaceFacts> race(UUID id) {
        return races.get(id)
                .filter(race -> !race.withdrawn())
                .flatMap(race -> events.get(race.eventId()).map(event -> new RaceFacts(race, event, states.get(id))));
    }

    boolean isKnown(UUID race) {
        return races.get(race).isPresent();
    }

    boolean isKnownEntry(UUID entry) {
        return entries.get(entry).isPresent();
    }

    /** The race that an entry is of. */
    public Optional<UUID> raceOf(UUID entry) {
        return entries.get(entry).map(EntryFact::raceId);
    }

    public Collection<EntryFact> entries(UUID race) {
        return entriesByRace.of(race);
    }

    /** Empty if it is not known, or of another race now. */
    public Optional<EntryFact> entry(UUID race, UUID entry) {
        return entries.get(entry).filter(known -> known.raceId().equals(race));
    }

    /** What a list of this race shows of an entry: never from two derivations at once. */
    public Optional<ResultFact> result(UUID race, UUID entry) {
        return results.shown(race, entry);
    }

    public Optional<ClubFact> club(@Nullable UUID id) {
        return clubs.get(id);
    }
}
