package org.backstretch.registration.mail;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstretch.kit.problem.Invalid;

/** An address that mail can go to. Only what cannot mean two things: one mailbox, without quotes, blanks or comments. */
public record Address(String text) {
    public static final int LONGEST = 254;
    private static final Pattern ONE_MAILBOX = Pattern.compile(
            "[^\\s\\p{Cntrl}()<>\\[\\]:;@\\\\,\"]{1,64}@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    public Address {
        if (!isGood(text)) {
            throw new IllegalArgumentException("not an address");
        }
    }

    private static boolean isGood(String text) {
        return text.length() <= LONGEST
                && !text.contains("..")
                && ONE_MAILBOX.matcher(text).matches();
    }

    /** Empty if no mail can go there. */
    public static Optional<Address> of(String typed) {
        return Optional.of(typed.strip()).filter(Address::isGood).map(Address::new);
    }

    /** Refuses what no mail can go to, naming the field. */
    public static Address typed(String field, String typed) {
        return of(typed)
                .orElseThrow(
                        () -> new Invalid(field, "No mail can go to that address. Write it like ada@example.org."));
    }

    /** How addresses are compared: nobody tells two mailboxes apart by capitals. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Keeps addresses out of logs. */
    @Override
    public String toString() {
        return "an address";
    }
}
