package org.backstretch.registration.mail;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mail, as those who answer questions about it may read it.
 *
 * @param text null once it is forgotten; what its links open stays between it and its reader, unless it is only kept
 * @param trouble why the last try failed
 */
@Schema(name = "Mail")
public record MailView(
        UUID id,
        @Schema(examples = "ada@example.org") String to,
        @Schema(examples = "Backward Mile: you are in") String subject,
        @Nullable String text,
        @Nullable UUID eventId,
        Instant postedAt,
        Mail.State state,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable Instant sentAt,
        @Nullable String trouble) {
    private static final Pattern SECRET = Pattern.compile("/links/[\\w-]+");

    static MailView of(Mail mail) {
        return new MailView(
                mail.id(),
                mail.recipient(),
                mail.subject(),
                mail.text().map(text -> shown(mail, text)).orElse(null),
                mail.event().orElse(null),
                mail.postedAt(),
                mail.state(),
                mail.tries(),
                mail.nextTryAt().orElse(null),
                mail.sentAt().orElse(null),
                mail.trouble().orElse(null));
    }

    /** Where mails are sent, nobody but their reader gets hold of a link. */
    private static String shown(Mail mail, String text) {
        return mail.state() == Mail.State.KEPT ? text : SECRET.matcher(text).replaceAll("/links/…");
    }
}
