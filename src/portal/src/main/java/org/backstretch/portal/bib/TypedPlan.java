package org.backstretch.portal.bib;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Bibs;

/** The ranges of a race as a form has them: a line each, its fields numbered. */
final class TypedPlan {
    private static final int MOST = 100;
    private static final int BLANK = 3;

    private TypedPlan() {}

    static Form filled(Bibs.Plan plan) {
        var form = Form.empty();
        for (int line = 0; line < plan.ranges().size(); line++) {
            var range = plan.ranges().get(line);
            var fields = new PlanLine(line);
            form.with(fields.ranges(), range.ranges())
                    .with(fields.category(), range.category())
                    .with(fields.sex(), range.sex())
                    .with(fields.direction(), range.direction())
                    .with(fields.waveId(), range.waveId());
        }
        return form;
    }

    /** The numbers of the lines that are shown: those that are filled, and some more. */
    static List<PlanLine> lines(Form form) {
        var last = IntStream.range(0, MOST)
                .filter(line -> form.text(new PlanLine(line).ranges()) != null)
                .max()
                .orElse(-1);
        return IntStream.rangeClosed(0, Math.min(last + BLANK, MOST - 1))
                .mapToObj(PlanLine::new)
                .toList();
    }

    /** What is left blank is no line. */
    static Bibs.Plan of(Form form) {
        return new Bibs.Plan(IntStream.range(0, MOST)
                .mapToObj(PlanLine::new)
                .map(line -> new Bibs.Range(
                        form.text(line.ranges()),
                        form.text(line.category()),
                        form.text(line.sex()),
                        form.text(line.direction()),
                        form.text(line.waveId())))
                .filter(range -> Objects.nonNull(range.ranges()))
                .toList());
    }
}
