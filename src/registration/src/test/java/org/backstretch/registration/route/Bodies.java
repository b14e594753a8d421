package org.backstretch.registration.route;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Meet;

/** A good body for every route, so that only the question who asks decides. */
final class Bodies {
    static final Map<String, Object> CHALLENGE = Map.of(
            "name", "Backward Weeks", "firstDay", "2026-01-01", "lastDay", "2026-12-31", "zone", "Europe/London");

    static final Map<String, Object> SERIES =
            Map.of("name", "Midweek series", "scoring", "POINTS_DOWN", "first", 200, "best", 4, "minimum", 4);

    static final byte[] COURSE = """
            <gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1"><trk><trkseg>\
            <trkpt lat="48" lon="11"><ele>500</ele></trkpt><trkpt lat="48.01" lon="11"><ele>510</ele></trkpt>\
            </trkseg></trk></gpx>""".getBytes(StandardCharsets.UTF_8);

    static final byte[] PAPER = "%PDF-1.7 a map".getBytes(StandardCharsets.US_ASCII);

    static final String BANK = "date,amount,name,text\n2027-05-03,15.00,Ada,RF\n";

    static final Map<String, Object> CONTACT = Map.of("name", "Bea Reyes", "phone", "+44 20 7946 0000");

    static final Map<String, Object> QUESTION = Map.of("kind", "TEXT", "label", "Club bus");

    private Bodies() {}

    private static Map<String, Object> payment(String method) {
        return Map.of("kind", "PAYMENT", "method", method, "amount", 1);
    }

    static Map<String, Object> checkIn(UUID entry) {
        return Map.of("nonce", UUID.randomUUID(), "entryId", entry, "deed", "IN", "at", "2027-06-01T08:00:00Z");
    }

    static Map<String, Object> team() {
        return Map.of("name", "Night Owls", "legs", List.of(List.of(member()), List.of(member())));
    }

    private static Map<String, Object> member() {
        return Map.of("givenName", "Bea", "email", UUID.randomUUID() + "@example.org");
    }

    /** Of a body that is a file. */
    static String type(Route route) {
        return switch (route.toString()) {
            case "PUT /races/{race}/track" -> "application/gpx+xml";
            case "PUT /events/{event}/attachments/{attachment}" -> "application/octet-stream";
            default -> "application/zip";
        };
    }

    static Object of(Route route) {
        return switch (route.toString()) {
            case "PUT /me" -> Map.of("givenName", "Ada", "familyName", "Reyes");
            case "POST /events", "PUT /events/{event}" -> Meet.eventPlan();
            case "POST /events/{event}/officials" -> Map.of("email", "nobody@example.org", "role", "JUDGE");
            case "POST /organizer-requests",
                    "PUT /organizer-requests/{request}/refusal",
                    "PUT /organizer-requests/{request}/revocation" ->
                Map.of("reason", "Our club runs a backward mile.");
            case "PUT /events/{event}/details/notice" -> Map.of("text", "Thunderstorm");
            case "PUT /races/{race}/track" -> COURSE;
            case "PUT /events/{event}/attachments/{attachment}" -> PAPER;
            case "POST /events/{event}/copies" -> Map.of("firstDay", "2028-06-06");
            case "PUT /events/{event}/safety-checklist" -> Map.of("confirm", "ALL");
            case "POST /events/{event}/races", "PUT /races/{race}" -> Meet.racePlan(Map.of());
            case "POST /races/{race}/entries myself" -> Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01");
            case "POST /races/{race}/entries somebody" -> Meet.somebody(Map.of());
            case "POST /account-merges" -> Map.of("email", "ada.old@example.org");
            case "POST /account-merges/decisions" -> Map.of("survivor", UUID.randomUUID(), "merged", UUID.randomUUID());
            case "PUT /account-merges/{person}" -> Map.of("link", "unknown");
            case "POST /races/{race}/entry-links" -> Map.of("email", "uma@example.org");
            case "POST /races/{race}/team-entries" -> team();
            case "PUT /entries/{entry}/company" -> Map.of("companion", "Bea Lind", "spotter", "");
            case "PUT /entry-claims/{claim}/decision" -> Map.of("decision", "REFUSED");
            case "PUT /relay-members/{relayMember}" -> member();
            case "PUT /relay-members/{relayMember}/confirmation" ->
                Map.of("publicNameStyle", "FULL", "birthDate", "1990-01-01");
            case "POST /races/{race}/entry-imports" -> "name,sex\nUma Castell,F\n";
            case "POST /event-files" -> new byte[] {'P', 'K'};
            case "POST /races/{race}/advancing-entries" ->
                Map.of("entries", List.of(Map.of("from", UUID.randomUUID())));
            case "PUT /races/{race}/heats" ->
                Map.of("heats", List.of(Map.of("waveId", UUID.randomUUID(), "entries", List.of())));
            case "PUT /races/{race}/entry-imports/{import}/columns" ->
                Map.of("columns", List.of(Map.of("heading", "name", "field", "name")));
            case "PUT /races/{race}/entry-imports/{import}/clubs" ->
                Map.of("clubs", List.of(Map.of("spelling", "Fife A.C.", "club", "Fife AC")));
            case "PUT /races/{race}/fees" -> Map.of("steps", List.of(Map.of("amount", 1_500)));
            case "PUT /events/{event}/payment-terms" -> Map.of("currency", "EUR", "payFirst", false);
            case "PUT /events/{event}/discounts/{code}" -> Map.of("percent", 10);
            case "PUT /entries/{entry}/fee/discount" -> Map.of("code", "TEN");
            case "POST /entries/{entry}/payments cash" -> payment("cash");
            case "POST /entries/{entry}/payments transfer" -> payment("transfer");
            case "POST /events/{event}/bank-imports" -> BANK;
            case "PUT /events/{event}/bank-imports/{bankImport}/columns" ->
                Map.of("columns", List.of(Map.of("heading", "Date", "field", "day")));
            case "PUT /events/{event}/bank-imports/{bankImport}/confirmation" -> Map.of("version", "x");
            case "PUT /entries/{entry}/refusal" -> Map.of("reason", "Too young");
            case "POST /events/{event}/shared-capacities", "PUT /events/{event}/shared-capacities/{shared}" ->
                Map.of("name", "Stadium", "capacity", 9, "races", List.of(UUID.randomUUID(), UUID.randomUUID()));
            case "POST /events/{event}/questions", "PUT /events/{event}/questions/{question}" -> QUESTION;
            case "PUT /events/{event}/questions/order" -> Map.of("questions", List.of());
            case "PUT /entries/{entry}/consents",
                    "PUT /relay-members/{relayMember}/consents",
                    "PUT /entries/{entry}/answers" -> Map.of("answers", List.of());
            case "POST /entries/{entry}/guardian-requests", "POST /relay-members/{relayMember}/guardian-requests" ->
                Map.of("email", "bea@example.org");
            case "PUT /entries/{entry}/emergency-contact", "PUT /relay-members/{relayMember}/emergency-contact" ->
                CONTACT;
            case "PUT /entries/{entry}/public-name" -> Map.of("style", "INITIALS");
            case "PUT /events/{event}/consent-texts" -> Map.of("kinds", List.of());
            case "PUT /races/{race}/bib-plan" -> Map.of("ranges", List.of(Map.of("ranges", "1-99")));
            case "POST /races/{race}/bib-assignments" -> Map.of("dryRun", true);
            case "POST /races/{race}/bib-swaps" -> Map.of("one", UUID.randomUUID(), "other", UUID.randomUUID());
            case "PUT /events/{event}/bib-pools" -> Map.of("pools", List.of());
            case "PUT /entries/{entry}/bib-pin", "PUT /entries/{entry}/check-in/bib" -> Map.of("bib", "7");
            case "PUT /series/{series}/bibs/{person}" -> Map.of("bib", "70");
            case "POST /events/{event}/check-ins" -> Map.of("checkIns", List.of(checkIn(UUID.randomUUID())));
            case "PUT /events/{event}/check-in-conflicts/{conflict}/decision" ->
                Map.of("decision", "DISMISS", "reason", "A mistake");
            case "POST /events/{event}/desk-devices" -> Map.of("name", "Tent");
            case "POST /series", "PUT /series/{series}" -> SERIES;
            case "POST /challenges", "PUT /challenges/{challenge}" -> CHALLENGE;
            case "POST /challenges/{challenge}/teams" -> Map.of("name", "Team " + UUID.randomUUID());
            case "POST /challenges/{challenge}/members" -> Map.of("zone", "UTC");
            default -> Map.of();
        };
    }
}
