package org.backstretch.local.command;

import java.util.List;
import org.backstretch.local.process.Memory;
import org.backstretch.local.up.Status;
import org.backstretch.local.up.Wellness;

/** A status and what a look at the processes adds to it. */
record Seen(Status status, List<Part> parts) {
    record Part(Status.PartStatus part, boolean well, long megabytes) {
        static Part of(Status.PartStatus part) {
            return new Part(
                    part, Wellness.of(part), part.pid().map(Memory::ofTree).orElse(0L));
        }
    }

    static Seen of(Status status) {
        return new Seen(status, status.parts().parallelStream().map(Part::of).toList());
    }

    boolean isWell() {
        return status.state() == Status.State.READY && parts.stream().allMatch(Part::well);
    }
}
