package org.backstretch.local.replay.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small race in a folder, right as it is; tests spoil it. */
record WrittenRace(Path folder) {

    /** Files of a folder that holds something else. */
    static WrittenRace into(Path folder) {
        return new WrittenRace(folder);
    }

    static WrittenRace in(Path folder) {
        return new WrittenRace(folder)
                .with("race.properties", """
                        name = Lindenau Mile
                        date = 2026-06-07
                        zone = Europe/Berlin
                        direction = BACKWARD,FORWARD
                        surface = road
                        distance_m = 1609.344
                        timing = HAND
                        """)
                .with("entries.csv", """
                        bib,given_name,family_name,sex,club,category,direction
                        1,Ilka,Tamm,F,Mirror Lake TC,FS,BACKWARD
                        2,Per,Unger,M,,MS,
                        3,Otis,Calder,M,Ebbtide AC,MS,FORWARD
                        """)
                .with("finish_times.csv", """
                        sequence,bib,elapsed
                        1,3,00:06:10
                        2,1,00:08:02
                        3,2,00:08:02
                        """);
    }

    WrittenRace with(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    WrittenRace without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
