package org.backstretch.registration.testing;

import io.restassured.specification.RequestSpecification;

/** Somebody who asks by a link. */
public record Linked(String token) {

    /** The header of this name. */
    public String authorization() {
        return "Link " + token;
    }

    public RequestSpecification asks() {
        return Asking.nobody().header("Authorization", authorization());
    }

    public RequestSpecification says(Object body) {
        return asks().body(body);
    }
}
