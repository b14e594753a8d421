package org.backstretch.local.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes mails as HTML. Whatever is in a mail is text; its addresses of pages become links. */
final class MailHtml {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']+");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final String STYLE = """
            :root { color-scheme: light dark; --ground: #FBFAF7; --surface: #FFFFFF; --ink: #1B1F24; --quiet: #5B6570;
              --line: #E2DED6; --tartan: #B5432A; }
            @media (prefers-color-scheme: dark) { :root { --ground: #14171C; --surface: #1C2128; --ink: #ECEEF1;
              --quiet: #9AA5B1; --line: #2C333C; --tartan: #E0704F; } }
            body { margin: 0 auto; max-width: 44rem; padding: 24px 16px; background: var(--ground); color: var(--ink);
              font: 15px/1.5 system-ui, sans-serif; }
            h1 { font-size: 22px; } h2 { font-size: 17px; margin: 0; }
            article { background: var(--surface); border: 1px solid var(--line); border-radius: 6px; padding: 16px;
              margin: 16px 0; }
            p { color: var(--quiet); margin: 4px 0; } a { color: var(--tartan); }
            pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; margin: 12px 0 0; }
            """;

    private MailHtml() {}

    static String of(List<Mail> mails) {
        return """
                <!doctype html>
                <html lang="en">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>Mails of Backstretch</title><style>%s</style></head>
                <body><h1>Mails</h1>
                <p>On this machine mails are not sent but shown here, the latest %d, newest first. Reload for new ones.</p>
                %s
                </body></html>
                """.formatted(STYLE, MailBox.SIZE, mails.isEmpty() ? "<p>None yet.</p>" : articles(mails));
    }

    private static String articles(List<Mail> mails) {
        return mails.stream().map(MailHtml::article).collect(Collectors.joining("\n"));
    }

    private static String article(Mail mail) {
        return "<article><h2>%s</h2><p>to %s · %s</p><pre>%s</pre></article>"
                .formatted(
                        escaped(mail.subject()),
                        escaped(mail.to()),
                        TIME.format(mail.received()),
                        withLinks(mail.text()));
    }

    private static String withLinks(String text) {
        var html = new StringBuilder();
        var link = LINK.matcher(text);
        var end = 0;
        while (link.find()) {
            html.append(escaped(text.substring(end, link.start())));
            html.append("<a href=\"%s\">%s</a>".formatted(escaped(link.group()), escaped(shortened(link.group()))));
            end = link.end();
        }
        return html.append(escaped(text.substring(end))).toString();
    }

    /** A link that resets a password is a thousand characters long. */
    private static String shortened(String link) {
        return link.length() <= 80 ? link : link.substring(0, 80) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
