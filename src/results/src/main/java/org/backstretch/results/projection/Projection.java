package org.backstretch.results.projection;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.fact.FactJson;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.RaceLock;

/** Keeps facts of registration, each only if it is newer than the one kept, and tells what that changed. */
@ApplicationScoped
class Projection {
    private final Database database;
    private final RaceLock lock;
    private final Programme programme;
    private final Event<RaceChanged> races;
    private final Event<EntriesChanged> entries;

    Projection(
            Database database,
            RaceLock lock,
            Programme programme,
            Event<RaceChanged> races,
            Event<EntriesChanged> entries) {
        this.database = database;
        this.lock = lock;
        this.programme = programme;
        this.races = races;
        this.entries = entries;
    }

    void keepEvents(List<EventFact> facts) {
        upsert("""
                insert into known_event (id, revision, fact)
                select id, revision, fact from jsonb_to_recordset(?::jsonb) as f(id uuid, revision bigint, fact jsonb)
                on conflict (id) do update set revision = excluded.revision, fact = excluded.fact
                where known_event.revision < excluded.revision""", facts.stream().map(Whole::of).toList());
    }

    void keepPeople(List<PersonFact> facts) {
        upsert("""
                insert into known_person (id, revision, account, public_name, sex, club_id, merged_into)
                select id, revision, account, public_name, sex, club_id, merged_into
                from jsonb_to_recordset(?::jsonb) as f(
                    id uuid, revision bigint, account uuid, public_name text, sex text, club_id uuid,
                    merged_into uuid)
                on conflict (id) do update
                set revision = excluded.revision, account = excluded.account, public_name = excluded.public_name,
                    sex = excluded.sex, club_id = excluded.club_id, merged_into = excluded.merged_into
                where known_person.revision < excluded.revision""", facts);
    }

    void keepClubs(List<ClubFact> facts) {
        upsert("""
                insert into known_club (id, revision, name)
                select id, revision, name from jsonb_to_recordset(?::jsonb) as f(id uuid, revision bigint, name text)
                on conflict (id) do update set revision = excluded.revision, name = excluded.name
                where known_club.revision < excluded.revision""", facts);
    }

    void keepChallenges(List<ChallengeFact> facts) {
        upsert("""
                insert into known_challenge (id, revision, fact)
                select id, revision, fact from jsonb_to_recordset(?::jsonb) as f(id uuid, revision bigint, fact jsonb)
                on conflict (id) do update set revision = excluded.revision, fact = excluded.fact
                where known_challenge.revision < excluded.revision""", facts.stream().map(Whole::of).toList());
    }

    void keepMemberships(List<MembershipFact> facts) {
        upsert("""
                insert into known_membership (id, revision, challenge_id, person_id, joined_on, left_on)
                select id, revision, challenge_id, person_id, joined_on, left_on
                from jsonb_to_recordset(?::jsonb) as f(
                    id uuid, revision bigint, challenge_id uuid, person_id uuid, joined_on date, left_on date)
                on conflict (id) do update
                set revision = excluded.revision, challenge_id = excluded.challenge_id, person_id = excluded.person_id,
                    joined_on = excluded.joined_on, left_on = excluded.left_on
                where known_membership.revision < excluded.revision""", facts);
    }

    /** With the races locked: nobody may look up a bib while it changes hands. */
    void keepRacesAndEntries(List<RaceFact> raceFacts, List<EntryFact> entryFacts) {
        lock.own(Stream.concat(
                        raceFacts.stream().map(RaceFact::id),
                        entryFacts.stream().map(EntryFact::raceId))
                .collect(toSet()));
        raceFacts.forEach(this::keepRace);
        entryFacts.stream().collect(groupingBy(EntryFact::raceId)).forEach(this::keepEntries);
    }

    private void keepRace(RaceFact race) {
        var before = programme.raceIfKnown(race.id()).map(KnownRace::fact);
        if (before.filter(known -> known.revision() >= race.revision()).isEmpty()) {
            upsert("""
                    insert into known_race (id, revision, event_id, fact)
                    select id, revision, (fact ->> 'eventId')::uuid, fact
                    from jsonb_to_recordset(?::jsonb) as f(id uuid, revision bigint, fact jsonb)
                    on conflict (id) do update
                    set revision = excluded.revision, event_id = excluded.event_id, fact = excluded.fact
                    where known_race.revision < excluded.revision""", List.of(Whole.of(race)));
            races.fire(new RaceChanged(race.id(), differ(before, race)));
        }
    }

    private static boolean differ(Optional<RaceFact> before, RaceFact now) {
        return before.isPresent()
                && !(before.get().discipline().equals(now.discipline())
                        && Objects.equals(before.get().distanceMillimetres(), now.distanceMillimetres())
                        && before.get().timing() == now.timing()
                        && Objects.equals(before.get().laps(), now.laps())
                        && Objects.equals(before.get().lapMillimetres(), now.lapMillimetres())
                        && before.get().legs().equals(now.legs())
                        && before.get().splits().equals(now.splits())
                        && before.get().sections() == now.sections());
    }

    private void keepEntries(UUID race, List<EntryFact> facts) {
        var before = bibs(facts);
        var changed = upsert("""
                insert into known_entry (id, revision, race_id, wave_id, person_id, club_id, bib, public_name, sex, category,
                                         direction, status, takes_part, leg_runners)
                select id, revision, race_id, wave_id, person_id, club_id, bib, public_name, sex, category,
                       direction, status, status in ('CONFIRMED', 'CHECKED_IN'), coalesce(leg_runners, '[]')
                from jsonb_to_recordset(?::jsonb) as f(
                    id uuid, revision bigint, race_id uuid, wave_id uuid, person_id uuid, club_id uuid, bib text,
                    public_name text, sex text, category text, direction text, status text, leg_runners jsonb)
                order by id
                on conflict (id) do update
                set revision = excluded.revision, race_id = excluded.race_id, wave_id = excluded.wave_id,
                    person_id = excluded.person_id, club_id = excluded.club_id, bib = excluded.bib,
                    public_name = excluded.public_name, sex = excluded.sex, category = excluded.category,
                    direction = excluded.direction, status = excluded.status, takes_part = excluded.takes_part,
                    leg_runners = excluded.leg_runners
                where known_entry.revision < excluded.revision""", facts);
        if (!changed.isEmpty()) {
            entries.fire(new EntriesChanged(race, changed, touched(changed, before, facts)));
        }
    }

    private Map<UUID, String> bibs(List<EntryFact> facts) {
        return database
                .query(
                        "select id, bib from known_entry where id = any(?) and bib is not null",
                        row -> Map.entry(row.id("id"), row.text("bib")),
                        (Object) facts.stream().map(EntryFact::id).toArray(UUID[]::new))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> touched(Set<UUID> changed, Map<UUID, String> before, List<EntryFact> now) {
        var bibs = new HashSet<String>();
        for (var entry : now) {
            if (changed.contains(entry.id())) {
                Optional.ofNullable(before.get(entry.id())).ifPresent(bibs::add);
                Optional.ofNullable(entry.bib()).ifPresent(bibs::add);
            }
        }
        return bibs;
    }

    /** Answers which of the facts were newer than what was kept. */
    private Set<UUID> upsert(String sql, List<?> facts) {
        return facts.isEmpty()
                ? Set.of()
                : new HashSet<>(database.query(sql + " returning id", row -> row.id("id"), Json.of(facts)));
    }

    /** A fact that is kept as it came. */
    private record Whole(
            UUID id, long revision, @JsonRawValue String fact) {
        static Whole of(Fact fact) {
            return new Whole(fact.id(), fact.revision(), FactJson.write(fact));
        }
    }
}
