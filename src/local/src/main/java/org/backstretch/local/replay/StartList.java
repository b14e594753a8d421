package org.backstretch.local.replay;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.backstretch.local.process.Trouble;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.Starter;

/** Starters on their way into registration, as the CSV file that an organizer would upload. */
record StartList(List<Starter> starters) {
    StartList {
        starters = List.copyOf(starters);
    }

    boolean isIn(FrontDoor door, String race) {
        var entered = door.get(race + "/entries?size=1").orRefused().json();
        return entered.path("total").asInt() >= starters.size();
    }

    /**
     * All of them or none.
     *
     * @param race its address
     * @return how many were imported
     * @throws Trouble with each line that registration does not accept
     */
    int importInto(FrontDoor door, String race) {
        var imports = race + "/entry-imports";
        var report = door.postCsv(imports, csv()).orRefused().json();
        if (report.path("bad").asInt() > 0) {
            throw new Trouble("The start list was not accepted:\n" + String.join("\n", problems(report)));
        }
        var confirmation = imports + "/" + report.path("id").asText() + "/confirmation";
        return door.put(confirmation).orRefused().json().path("imported").asInt();
    }

    /** The report counts the lines that were sent; a person has entries.csv in front of them. */
    private List<String> problems(JsonNode report) {
        var said = new ArrayList<String>();
        for (var row : report.path("rows")) {
            var starter = starters.get(Math.clamp(row.path("line").asInt() - 2L, 0, starters.size() - 1));
            for (var problem : row.path("problems")) {
                if (!problem.path("blocking").asBoolean(true)) {
                    continue;
                }
                said.add("entries.csv:%d: %s: %s"
                        .formatted(
                                starter.line(),
                                problem.path("field").asText(),
                                problem.path("problem").asText()));
            }
        }
        return said;
    }

    String csv() {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(heading());
            starters.forEach(each -> csv.writeRecord(fields(each)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private List<String> heading() {
        var runners = Stream.of("bib", "given_name", "family_name", "sex", "club", "category", "direction");
        var legs = IntStream.rangeClosed(
                        1,
                        starters.stream()
                                .mapToInt(each -> each.legRunners().size())
                                .max()
                                .orElse(0))
                .mapToObj(leg -> "leg_" + leg);
        return Stream.concat(runners, legs).toList();
    }

    private static List<String> fields(Starter starter) {
        var runner = Stream.of(
                starter.bib().text(),
                starter.givenName(),
                starter.familyName(),
                starter.sex().name(),
                starter.club(),
                starter.category(),
                starter.direction().name());
        return Stream.concat(runner, starter.legRunners().stream()).toList();
    }
}
