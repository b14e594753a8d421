package org.backstretch.portal.bib;

/** A line of the form of ranges, with the names of its fields. */
record PlanLine(int number) {
    public String ranges() {
        return "ranges-" + number;
    }

    public String category() {
        return "category-" + number;
    }

    public String sex() {
        return "sex-" + number;
    }

    public String direction() {
        return "direction-" + number;
    }

    public String waveId() {
        return "waveId-" + number;
    }
}
