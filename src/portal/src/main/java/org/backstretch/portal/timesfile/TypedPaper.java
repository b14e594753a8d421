package org.backstretch.portal.timesfile;

import java.util.List;
import java.util.regex.Pattern;
import org.backstretch.portal.results.PaperList;

/** A list as people type it: a line each, the bib first, then the time. */
final class TypedPaper {
    private static final Pattern BOTH = Pattern.compile("(\\S+?)(?:\\s*[;\\t]\\s*|\\s+|,\\s*)(\\S.*)");

    private TypedPaper() {}

    static List<PaperList.Line> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(TypedPaper::line)
                .toList();
    }

    /** A single word is a time whose bib nobody could read. */
    private static PaperList.Line line(String line) {
        var both = BOTH.matcher(line);
        return both.matches() && !both.group(1).contains(":")
                ? new PaperList.Line(both.group(1), both.group(2).strip())
                : new PaperList.Line(null, line);
    }
}
