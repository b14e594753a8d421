package org.backstretch.registration.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.backstretch.kit.testing.Tokens;

/** Somebody who asks this service over HTTP. */
public record Asking(UUID account, String token) {
    public static final String BASE = "/api/registration";

    public static Asking runner() {
        var account = UUID.randomUUID();
        return new Asking(account, Tokens.runner(account));
    }

    public static Asking organizer() {
        var account = UUID.randomUUID();
        return new Asking(account, Tokens.organizer(account));
    }

    public static Asking admin() {
        var account = UUID.randomUUID();
        return new Asking(account, Tokens.admin(account));
    }

    public static RequestSpecification nobody() {
        return given().basePath(BASE).contentType(ContentType.JSON);
    }

    public RequestSpecification asks() {
        return nobody().auth().oauth2(token);
    }

    public RequestSpecification says(Object body) {
        return asks().body(body);
    }

    public String email() {
        return account + "@example.org";
    }
}
