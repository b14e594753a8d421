package org.backstretch.results.format;

/** What wrote a file of times, and so how its lines are read. */
public enum Format {
    CSV("a table of bibs and times"),
    RACE_RESULT("passings of RACE RESULT"),
    RACE_RESULT_JSON("records of RACE RESULT (JSON)"),
    RFID_ULTRA("reads of RFID Timing Ultra"),
    IPICO("reads of IPICO"),
    FINISH_LYNX("a heat of FinishLynx (.lif)");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** For people, within a sentence. */
    public String words() {
        return words;
    }

    /** Whether people make such files, with any program; the others come from a machine and are as it wrote them. */
    boolean isTable() {
        return this == CSV;
    }

    LineReader reader(Meaning meaning) {
        return switch (this) {
            case CSV -> new TableReader(meaning);
            case RACE_RESULT -> LineReader.ofEach(RaceResultLine::read);
            case RACE_RESULT_JSON -> LineReader.ofEach(RaceResultRecord::read);
            case RFID_ULTRA -> LineReader.ofEach(RfidLine::read);
            case IPICO -> LineReader.ofEach(IpicoLine::read);
            case FINISH_LYNX -> new LifReader();
        };
    }
}
