package org.backstretch.local.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A mail as a person reads it: its plain text, cut after 100,000 characters. */
record Mail(Instant received, String to, String subject, String text) {
    private static final int LONGEST = 100_000;

    static Mail of(MimeMessage message, Instant received) {
        try {
            var to = Stream.ofNullable(message.getRecipients(RecipientType.TO))
                    .flatMap(Arrays::stream)
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            var subject = Optional.ofNullable(message.getSubject()).orElse("");
            var text = plainText(message).orElse("(no plain text)");
            return new Mail(received, to, subject, text.substring(0, Math.min(LONGEST, text.length())));
        } catch (MessagingException | IOException unreadable) {
            return new Mail(received, "", "(a mail that cannot be read)", String.valueOf(unreadable.getMessage()));
        }
    }

    private static Optional<String> plainText(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var text = plainText(parts.getBodyPart(i));
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
