package org.backstretch.registration.testing;

import io.restassured.specification.RequestSpecification;

/** Somebody who asks by a link. */
public record Linked(String token) {

    public RequestSpecification asks() {
        return Asking.nobody().header("Authorization", "Link " + token);
    }

    public RequestSpecification says(Object body) {
        return asks().body(body);
    }
}
