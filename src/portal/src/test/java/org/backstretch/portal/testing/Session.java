package org.backstretch.portal.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;

/** A browser that signed in: it was sent to Keycloak, and came back with a code. */
public final class Session {
    private Session() {}

    /** Asks with the session's cookies, follows nothing. */
    public static RequestSpecification signedIn() {
        return browser().cookies(cookies());
    }

    /** Signed in, about to send a form of a page of ours. */
    public static RequestSpecification form(String typed) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(typed);
    }

    /** Looks at the front door's own address. */
    public static RequestSpecification browser() {
        return given().header("Host", "race.example").redirects().follow(false).urlEncodingEnabled(false);
    }

    private static Cookies cookies() {
        var sent = browser().get("/login?back=%2F");
        var back = browser().cookies(sent.detailedCookies()).get("/login/callback?code=any&state=" + state(sent));
        var all = new ArrayList<>(sent.detailedCookies().asList());
        all.addAll(back.detailedCookies().asList());
        return new Cookies(all.stream()
                .filter(cookie ->
                        cookie.getValue() != null && !cookie.getValue().isEmpty())
                .toList());
    }

    /** The state Keycloak was asked to give back. */
    public static String state(Response redirect) {
        var query = URI.create(redirect.getHeader("Location")).getQuery();
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith("state="))
                .map(pair -> pair.substring("state=".length()))
                .findFirst()
                .orElseThrow();
    }
}
