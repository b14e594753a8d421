package org.backstretch.registration.bank;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backstretch.kit.secret.Sha256;
import org.backstretch.registration.fee.FeeRow;

/** What an export means as things are now. */
record Report(BankImport source, Statement statement, List<JudgedLine> lines, List<FeeRow> rows) {

    /** Another one as soon as a line means something else than before. */
    String version() {
        return Sha256.hex(lines.stream().map(Report::said).collect(Collectors.joining("\n")), 8);
    }

    private static String said(JudgedLine judged) {
        return judged.line().number() + " " + judged.verdict() + " "
                + judged.candidates().stream()
                        .map(row -> row.entryId() + "=" + row.due())
                        .collect(Collectors.joining(","));
    }

    Map<Verdict, Long> counts() {
        return lines.stream()
                .collect(groupingBy(JudgedLine::verdict, () -> new EnumMap<>(Verdict.class), Collectors.counting()));
    }
}
