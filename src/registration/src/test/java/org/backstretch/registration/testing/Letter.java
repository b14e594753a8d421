package org.backstretch.registration.testing;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A mail, as the organizer of an installation without a mail server reads it. */
public record Letter(String subject, String text) {
    private static final Pattern LINK = Pattern.compile("/links/([\\w-]{43})");

    /** Those to this address about the organizer's events, the newest first. */
    public static List<Letter> to(String address, Meet meet) {
        List<Map<String, String>> mails = meet.organizer()
                .asks()
                .queryParam("search", address)
                .get("/mails")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return mails.stream()
                .map(mail -> new Letter(mail.getOrDefault("subject", ""), mail.getOrDefault("text", "")))
                .toList();
    }

    public static Letter latest(String address, Meet meet) {
        return to(address, meet).getFirst();
    }

    /** The secret of the first link in it. */
    public String token() {
        return LINK.matcher(text).results().findFirst().orElseThrow().group(1);
    }

    public boolean hasLink() {
        return LINK.matcher(text).find();
    }
}
