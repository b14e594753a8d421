package org.backstretch.registration.bib;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.backstretch.kit.secret.Sha256;
import org.backstretch.registration.bib.Given.Why;

/** What giving out bibs would do now. The same proposal has the same name: who applies it, applies exactly what was shown. */
record Proposal(List<Given> all) {

    /** A digest of every entry with its bib before and after. */
    String name() {
        return Sha256.hex(all.stream().map(Given::line).sorted().collect(joining("\n")), 16);
    }

    List<Given> changes() {
        return all.stream().filter(Given::isChange).toList();
    }

    long count(Why why) {
        return all.stream().filter(each -> each.why() == why).count();
    }
}
