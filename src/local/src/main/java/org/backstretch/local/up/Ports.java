package org.backstretch.local.up;

import java.util.Arrays;
import org.backstretch.local.process.Port;
import org.backstretch.local.process.Trouble;

/** The ports of a stack: the front door's, and one after it for each other use. */
public record Ports(int frontDoor) {
    private static final int HIGHEST = 65_535 - Use.values().length + 1;

    public Ports {
        if (frontDoor < 1 || frontDoor > HIGHEST) {
            throw new Trouble("--port must be from 1 to %d: Backstretch also uses the %d ports after it."
                    .formatted(HIGHEST, Use.values().length - 1));
        }
    }

    public int of(Use use) {
        return frontDoor + use.ordinal();
    }

    /** @throws Trouble that names the first port which another program holds */
    public void requireFree() {
        Arrays.stream(Use.values())
                .filter(use -> Port.isTaken(of(use)))
                .findFirst()
                .ifPresent(use -> {
                    throw taken(use);
                });
    }

    Trouble taken(Use use) {
        return new Trouble(
                "Port %d, which Backstretch needs for %s, is taken by another program; stop that one or choose other ports, for example with --port %d."
                        .formatted(of(use), use.words(), elsewhere()));
    }

    private int elsewhere() {
        return frontDoor + 1000 <= HIGHEST ? frontDoor + 1000 : 18_080;
    }
}
