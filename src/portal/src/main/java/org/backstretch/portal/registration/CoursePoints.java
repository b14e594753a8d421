package org.backstretch.portal.registration;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The points between start and finish of a race. */
public record CoursePoints(@Nullable List<Point> splits) {
    public record Point(
            String code, @Nullable String name, @Nullable BigDecimal distanceMetres) {
        /** Of a form about several points. */
        public String minimumField() {
            return "minimum-" + code;
        }

        public String requiredField() {
            return "required-" + code;
        }
    }

    public List<Point> points() {
        return splits == null ? List.of() : splits;
    }
}
