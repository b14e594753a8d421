package org.backstretch.bench.measure;

import java.util.List;

/** A measure of something that is not built yet: its row says so. */
public record Later(String number, String title, String because) implements Measure {
    @Override
    public String beside() {
        return "PostgreSQL";
    }

    @Override
    public List<Question> questions() {
        return List.of(Question.ratio(title, Target.nothing()));
    }

    @Override
    public void run(Venue venue, Sheet sheet) throws NotMeasured {
        throw new NotMeasured(because);
    }
}
