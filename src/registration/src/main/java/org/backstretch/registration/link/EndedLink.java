package org.backstretch.registration.link;

import org.backstretch.kit.problem.Refused;

/** A link that opened something once. */
final class EndedLink extends Refused {
    EndedLink(String sentence) {
        super(410, "link-ended", sentence);
    }
}
