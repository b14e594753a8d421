package org.backstretch.leaderboards.mark;

import java.util.List;
import org.backstretch.athletics.record.Tag;

/**
 * What is worth saying about a mark.
 *
 * @param pending those of all that two reviewers have not ratified
 */
public record MarkTags(List<Tag> all, List<Tag> pending) {
    public MarkTags {
        all = List.copyOf(all);
        pending = List.copyOf(pending);
    }
}
