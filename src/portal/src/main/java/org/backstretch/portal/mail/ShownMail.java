package org.backstretch.portal.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.backstretch.portal.registration.Mail;

/** A mail whose addresses of pages can be followed. */
public record ShownMail(Mail mail, List<Piece> pieces) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+");

    /** @param isAddress whether it is one of a page; otherwise it is text */
    public record Piece(String text, boolean isAddress) {}

    static ShownMail of(Mail mail) {
        return new ShownMail(mail, mail.text() == null ? List.of() : pieces(mail.text()));
    }

    private static List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var address = ADDRESS.matcher(text);
        var end = 0;
        while (address.find()) {
            pieces.add(new Piece(text.substring(end, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            end = address.end();
        }
        pieces.add(new Piece(text.substring(end), false));
        return List.copyOf(pieces);
    }

    public boolean isForgotten() {
        return pieces.isEmpty();
    }
}
