package org.backstretch.registration.mail;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "backstretch.mail")
interface MailSettings {
    /** The host that takes mails; empty: they are kept to be read on a page. */
    Optional<String> server();

    /** Whom mails come from. */
    String sender();

    /** How often it is looked for mails that wait; "off" for never. */
    String round();

    /** How long a mail is tried. */
    Duration givesUpAfter();

    /** How long what it said is remembered. */
    Duration textKeptFor();

    /** How long it is remembered that there was one. */
    Duration keptFor();
}
