package org.backstretch.local;

import java.util.List;

/** What PostgreSQL promises about commits when the machine crashes. */
public enum Durability {
    /** A commit is on the disk before it is answered. */
    DURABLE("on"),
    /** A crash of PostgreSQL loses nothing, one of the machine may lose everything: for tests, which make their data anew. */
    FAST("off");

    private final String toDisk;

    Durability(String toDisk) {
        this.toDisk = toDisk;
    }

    List<String> settings() {
        return List.of("synchronous_commit=on", "fsync=" + toDisk, "full_page_writes=" + toDisk);
    }
}
