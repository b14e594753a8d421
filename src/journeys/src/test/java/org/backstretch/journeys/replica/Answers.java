package org.backstretch.journeys.replica;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What one leaderboards process answers. */
record Answers(URI address, URI management) {
    private static final int PAGE = 500;

    private String boards() {
        return address + "/api/leaderboards/boards";
    }

    /** The version of each board of a race, by the board's id. */
    Map<String, String> versions(UUID race) {
        var offers = given().queryParam("race", race)
                .get(boards())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        var versions = new TreeMap<String, String>();
        offers.<Map<String, Object>>getList("$")
                .forEach(offer -> versions.put(String.valueOf(offer.get("id")), String.valueOf(offer.get("version"))));
        return versions;
    }

    /** How far it has read, by topic and partition. */
    Map<String, Object> offsets(String board) {
        return digest(board).getMap("offsets");
    }

    /** Of the whole board. */
    String version(String board) {
        return digest(board).getString("version");
    }

    private JsonPath digest(String board) {
        return given().get(boards() + "/" + board + "/digest")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Everybody who has a place, the first one first, as place and competitor. */
    List<String> places(String board) {
        var places = new ArrayList<String>();
        for (int page = 0; places.size() == page * PAGE; page++) {
            given()
                    .queryParam("page", page)
                    .queryParam("size", PAGE)
                    .get(boards() + "/" + board)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .<Map<String, Object>>getList("rows")
                    .stream()
                    .filter(row -> row.get("place") != null)
                    .forEach(row -> places.add(row.get("place") + " " + row.get("competitorId")));
        }
        return places;
    }

    /** The status with which a board is answered; 0 while nobody listens. */
    int statusOf(String board) {
        return status(URI.create(boards() + "/" + board));
    }

    int statusOfReadiness() {
        return status(management.resolve("/q/health/ready"));
    }

    private static int status(URI page) {
        try {
            return given().get(page).statusCode();
        } catch (Exception nobodyListens) {
            return 0;
        }
    }
}
