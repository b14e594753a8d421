package org.backstretch.registration.testing;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An open meet whose race costs something, made over HTTP by its organizer. */
public record Priced(Meet meet) {
    public static final String IBAN = "DE89370400440532013000";

    /** 15.00 euros each, paid by transfer. */
    public static Priced later() {
        return of(Meet.open(), false, List.of(Map.of("amount", 1_500)));
    }

    /** An entry of a runner waits for the money. */
    public static Priced first() {
        return of(Meet.open(), true, List.of(Map.of("amount", 1_500)));
    }

    public static Priced of(Meet meet, boolean payFirst, List<? extends Map<String, ?>> steps) {
        var priced = new Priced(meet);
        priced.terms(Map.of("currency", "EUR", "payFirst", payFirst, "holder", "RC Isar e. V.", "iban", IBAN))
                .then()
                .statusCode(200);
        priced.prices(steps).then().statusCode(200);
        return priced;
    }

    public Response terms(Map<String, ?> terms) {
        return organizer().says(terms).put("/events/" + meet.event() + "/payment-terms");
    }

    public Response prices(List<? extends Map<String, ?>> steps) {
        return organizer().says(Map.of("steps", steps)).put("/races/" + meet.race() + "/fees");
    }

    public Response discount(String code, Map<String, ?> form) {
        return organizer().says(form).put("/events/" + meet.event() + "/discounts/" + code);
    }

    public Asking organizer() {
        return meet.organizer();
    }

    /** A runner with an entry. */
    public record Entered(Asking runner, UUID entry) {
        public Response fee() {
            return runner.asks().get("/entries/" + entry + "/fee");
        }

        /** As the payer writes it. */
        public String reference() {
            return fee().then().statusCode(200).extract().path("reference");
        }

        public Response use(String code) {
            return runner.says(Map.of("code", code)).put("/entries/" + entry + "/fee/discount");
        }
    }

    public Entered enter() {
        var runner = Asking.runner();
        return new Entered(
                runner,
                UUID.fromString(runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                        .post(meet.entries())
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id")));
    }

    public Response book(UUID entry, String kind, Map<String, ?> more) {
        var body = new HashMap<String, Object>(more);
        body.put("kind", kind);
        return organizer().says(body).post("/entries/" + entry + "/payments");
    }

    public Response table(String query) {
        return organizer().asks().get("/events/" + meet.event() + "/fees" + query);
    }
}
