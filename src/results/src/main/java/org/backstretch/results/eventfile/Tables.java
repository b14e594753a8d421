package org.backstretch.results.eventfile;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.backstretch.kit.fact.Outbox;

/** What of results is in the file of an event, and what is not. */
final class Tables {
    /** Shared by events whose taps came from one phone, and the same in all of them. */
    static final Table CLOCK_SAMPLE = Table.of("clock_sample", """
            t.device in (select c.device from crossing c where c.race_id in (table races)
                         union select b.device from bib_reading b where b.race_id in (table races))""", "device, boot_id, monotonic_millis");

    /** How far a race is. Its row is there from the first fact on. */
    static final Table RACE = Table.of("race", "t.id in (table races)", "id");

    /** Nobody reviews a record of an own event: only an admin brings reviews in. */
    static final Table CLAIM_REVIEW = Table.of(
                    "claim_review",
                    "t.claim_id in (select c.id from record_claim c where c.race_id in (table races))",
                    "id")
            .without("id");

    static final Table PUBLICATION = Table.ofRaces("publication", "race_id, rehearsal nulls first, version, id")
            .withOwn(Map.of("revision", Outbox.NEXT_REVISION));

    /** Each after those that its rows point at. */
    static final List<Table> ALL = List.of(
            // The codes stay where they were minted: a device of another installation has ended here.
            Table.ofEvent("device", "id")
                    .without("code_digest")
                    .withOwn(Map.of("code_digest", "'none ' || r.id", "revoked_at", "coalesce(r.revoked_at, now())")),
            Table.ofEvent("device_offset", "device"),
            Table.ofEvent("device_health", "device"),
            Table.ofEvent("chip", "chip"),
            Table.ofRaces("rehearsal", "begun_at, id"),
            RACE,
            Table.ofRaces("timing_rules", "race_id"),
            Table.ofRaces("crossing", "received_at, id"),
            Table.of("amendment", """
                    exists (select from crossing c where c.device = t.device and c.sequence = t.crossing_sequence
                                                     and c.race_id in (table races))""", "device, sequence"),
            // While a rehearsal is hidden the states of its crossings stand under its id.
            Table.of("crossing_state", """
                    t.crossing_id in (select c.id from crossing c where c.race_id in (table races))
                    and (t.race_id in (table races)
                         or t.race_id in (select r.id from rehearsal r where r.race_id in (table races)))""", "crossing_id"),
            Table.ofRaces("bib_reading", "received_at, id"),
            CLOCK_SAMPLE,
            Table.ofRaces("wave_start", "race_id, wave_id"),
            Table.ofRaces("start_offset", "entry_id"),
            Table.ofRaces("declared_outcome", "entry_id"),
            Table.ofRaces("official_time", "entry_id"),
            Table.ofRaces("declared_leg", "entry_id, leg"),
            Table.ofRaces("measured_distance", "entry_id"),
            Table.ofRaces("dead_heat", "id"),
            Table.of(
                    "dead_heat_member",
                    "t.dead_heat_id in (select d.id from dead_heat d where d.race_id in (table races))",
                    "entry_id"),
            Table.ofRaces("alignment", "race_id, number"),
            Table.of(
                    "alignment_change",
                    "t.alignment_id in (select a.id from alignment a where a.race_id in (table races))",
                    "alignment_id, crossing_id"),
            Table.ofRaces("crossing_import", "sent_at, id"),
            Table.of(
                    "crossing_import_confirmation",
                    "t.import_id in (select i.id from crossing_import i where i.race_id in (table races))",
                    "import_id"),
            Table.ofRaces("infringement", "reported_at, id"),
            Table.ofRaces("infringement_photo", "race_id, infringement_id"),
            Table.ofRaces("row_check", "entry_id"),
            PUBLICATION,
            Table.of(
                    "publication_check",
                    "t.publication_id in (select p.id from publication p where p.race_id in (table races))",
                    "publication_id"),
            Table.ofRaces("protest_clock", "race_id"),
            Table.ofRaces("protest", "lodged_at, id"),
            Table.of("progression", "t.race_id in (table races) and t.next_race_id in (table races)", "race_id"),
            Table.ofRaces("round_draw", "race_id, id"),
            Table.ofRaces("heat_method", "race_id, wave_id"),
            Table.ofRaces("lane", "entry_id"),
            Table.ofRaces("lane_order", "race_id"),
            Table.ofRaces("award_plan", "race_id"),
            Table.ofRaces("companion_permit", "entry_id"),
            Table.ofRaces("record_claim", "claimed_at, id"),
            CLAIM_REVIEW,
            // In their order; the numbers are another installation's own.
            Table.of("audit", "t.event_id = (table event) and (t.race_id is null or t.race_id in (table races))", "id")
                    .without("id"));

    /** Every other table, and why. A table that is in neither list fails the build. */
    static final Map<String, String> LEFT_OUT = Map.ofEntries(
            entry("result", "derived from the rest, and derived anew on opening"),
            entry("known_event", "registration's: as facts, and opened there"),
            entry("known_race", "registration's: as facts, and opened there"),
            entry("known_entry", "registration's: as facts, and opened there"),
            entry("known_person", "registration's: as facts, and opened there"),
            entry("known_club", "registration's: as facts, and opened there"),
            entry("known_challenge", "of challenges, not of an event"),
            entry("known_membership", "of challenges, not of an event"),
            entry("activity", "of challenges, not of an event"),
            entry("correction_cause", "what may be printed again here; what is opened is as it was printed"),
            entry("event_file", "which files this installation wrote"),
            entry("outbox", "on its way to others, and gone when it arrived"),
            entry("fact_epoch", "of this installation's topics"),
            entry("relay_handover", "of this installation's relay"),
            entry("idempotency", "answers to requests made here"),
            entry("flyway_schema_history", "of this database"));

    private Tables() {}
}
