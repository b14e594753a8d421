package org.backstretch.registration.link;

import org.backstretch.kit.problem.Refused;

/** A link that opens something else. */
final class ForeignLink extends Refused {
    ForeignLink() {
        super(403, "link-for-something-else", "This link is for something else. Open it as it stands in the mail.");
    }
}
