package org.backstretch.local.replay.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsFileTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void results_are_written_as_they_are_read() throws IOException {
        var written = """
                position,bib,name,club,category,time
                1=,12,Ilka Tamm,"Runners, Joggers",FS,00:24:01
                1=,7,"Per ""Pace"" Unger",,MS,00:24:01
                3,A9,Jorun Østby,Mirror Lake TC,,01:02:03
                """;
        var expected = WrittenRace.in(folder).with("expected_results.csv", written);

        ResultsFile.write(
                folder.resolve("out.csv"),
                RaceFolder.read(expected.folder()).expected().orElseThrow());

        assertEquals(written, Files.readString(folder.resolve("out.csv")));
    }

    @Test
    void a_race_without_finishers_has_a_heading() throws IOException {
        ResultsFile.write(folder.resolve("out.csv"), List.of());

        assertEquals("position,bib,name,club,category,time\n", Files.readString(folder.resolve("out.csv")));
    }
}
