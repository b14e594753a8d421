package org.backstretch.registration.bib;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.backstretch.registration.bib.Given.Why;

/** What giving out bibs would do now. The same proposal has the same name: who applies it, applies exactly what was shown. */
record Proposal(List<Given> all) {

    /** A digest of every entry with its bib before and after. */
    String name() {
        try {
            var lines = all.stream().map(Given::line).sorted().collect(joining("\n"));
            var digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Given> changes() {
        return all.stream().filter(Given::isChange).toList();
    }

    long count(Why why) {
        return all.stream().filter(each -> each.why() == why).count();
    }
}
