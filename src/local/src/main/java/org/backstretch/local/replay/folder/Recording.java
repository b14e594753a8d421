package org.backstretch.local.replay.folder;

import java.nio.file.Path;

/** What a folder may hold: one race, which may be a relay, or a series of them. */
public sealed interface Recording permits RaceFolder, SeriesFolder {

    /** @throws UnreadableFolder with everything that is wrong in it */
    static Recording read(Path folder) {
        return new FolderReader(folder).read();
    }
}
