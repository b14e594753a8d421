package org.backstretch.results;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.backstretch.kit.testing.Tokens;

/** Sends files of times as an official does. */
final class Upload {
    private Upload() {}

    static Response file(Meet meet, String file, Map<String, ?> settings) {
        return file(meet, file.getBytes(StandardCharsets.UTF_8), settings);
    }

    static Response file(Meet meet, byte[] file, Map<String, ?> settings) {
        return bytes(meet.asOfficial())
                .queryParams(settings)
                .body(file)
                .post("/races/{race}/crossing-imports", meet.race);
    }

    static Response file(Meet meet, String file) {
        return file(meet, file, Map.of());
    }

    static Response confirm(Meet meet, Response report) {
        return confirm(meet, report.then().statusCode(201).extract().<String>path("id"));
    }

    static Response confirm(Meet meet, String id) {
        return Meet.as(Tokens.runner(meet.official))
                .put("/races/{race}/crossing-imports/{import}/confirmation", meet.race, id);
    }

    static Response push(Meet meet, RequestSpecification who, String lines) {
        return bytes(who).body(lines.getBytes(StandardCharsets.UTF_8)).post("/races/{race}/passings", meet.race);
    }

    static Response chips(Meet meet, String list) {
        return bytes(meet.asOfficial())
                .body(list.getBytes(StandardCharsets.UTF_8))
                .put("/events/{event}/chips", meet.event);
    }

    static RequestSpecification bytes(RequestSpecification who) {
        return who.config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/octet-stream");
    }
}
