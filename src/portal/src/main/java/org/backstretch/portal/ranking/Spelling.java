package org.backstretch.portal.ranking;

import io.quarkus.qute.TemplateExtension;

/** Names that boards spell for addresses. */
@TemplateExtension
final class Spelling {
    private Spelling() {}

    static String spelledOut(String category) {
        return View.spelledOut(category);
    }
}
