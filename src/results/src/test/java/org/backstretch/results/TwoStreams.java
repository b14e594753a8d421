package org.backstretch.results;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.backstretch.kit.testing.Teller;

/** A race at whose line one person taps and another reads, and the official who aligns what they send. */
final class TwoStreams {
    final Meet meet;
    final Tapper tapper;
    final Reader reader;

    TwoStreams(Teller registration, String... bibs) {
        this(new Meet(registration).with(bibs));
    }

    TwoStreams(Meet meet) {
        this.meet = meet;
        meet.start(Meet.GUN).then().statusCode(200);
        tapper = new Tapper(meet);
        reader = new Reader(meet);
    }

    Response look() {
        return meet.asOfficial()
                .queryParam("times", tapper.device)
                .queryParam("bibs", reader.device)
                .get("/races/{race}/alignments", meet.race);
    }

    Response preview(List<Map<String, Object>> edits) {
        return meet.asOfficial()
                .body(Map.of("times", tapper.device, "bibs", reader.device, "edits", edits))
                .post("/races/{race}/alignments/preview", meet.race);
    }

    Response apply() {
        return apply(List.of());
    }

    /** What is there now, looked at just before. */
    Response apply(List<Map<String, Object>> edits) {
        return apply(edits, Objects.requireNonNull(look().jsonPath().getString("revision")));
    }

    Response apply(List<Map<String, Object>> edits, String seen) {
        return meet.asOfficial()
                .body(Map.of("times", tapper.device, "bibs", reader.device, "edits", edits, "basedOn", seen))
                .put("/races/{race}/alignments", meet.race);
    }

    Response undo() {
        return meet.asOfficial().delete("/races/{race}/alignments/last", meet.race);
    }

    void assign(String crossing, String bib) {
        meet.asOfficial()
                .body(Map.of("bib", bib))
                .put("/crossings/{crossing}/assignment", crossing)
                .then()
                .statusCode(200);
    }

    String state(String crossing) {
        List<String> states = meet.asOfficial()
                .queryParam("size", 500)
                .get("/races/{race}/crossings", meet.race)
                .jsonPath()
                .getList("items.findAll { it.id == '" + crossing + "' }.state");
        return states.getFirst();
    }

    /** Those who have a time. */
    List<String> finished() {
        return meet.results().stream().filter(line -> line.contains(":")).toList();
    }

    /** Every byte that officials and the public are told of the race's crossings and results. */
    String everything() {
        return crossings() + results();
    }

    private String crossings() {
        return meet.asOfficial()
                .queryParam("size", 500)
                .get("/races/{race}/crossings", meet.race)
                .asString();
    }

    private String results() {
        return Meet.anybody()
                .queryParam("size", 500)
                .get("/races/{race}/results", meet.race)
                .asString();
    }
}
