package org.backstretch.portal.print;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** What an operator may set of what is printed. */
@ConfigMapping(prefix = "backstretch.print")
public interface Printing {
    /** Files of further fonts (.ttf, .otf, .ttc) for letters that the built-in ones lack, the preferred one first. */
    Optional<List<String>> fonts();

    default List<String> furtherFonts() {
        return fonts().orElse(List.of());
    }
}
