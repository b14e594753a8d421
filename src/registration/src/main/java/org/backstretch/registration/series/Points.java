package org.backstretch.registration.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Arrays;
import java.util.List;
import org.backstretch.contracts.SeriesFact.Scoring;

/** What a place is worth in a series, as it is stored; see {@link org.backstretch.contracts.SeriesFact}. */
@Embeddable
record Points(
        @Enumerated(EnumType.STRING) Scoring scoring,
        @Column(name = "points") int[] table,
        @Column(name = "first_points") int first,
        int step) {

    List<Integer> asList() {
        return Arrays.stream(table).boxed().toList();
    }
}
