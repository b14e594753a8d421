package org.backstretch.bench.live;

import org.backstretch.bench.measure.Times;

/** What the steps that a live board cannot do without took, each by itself. */
record Steps(Times commit, Times kafka, Times http) {
    double sumAt(double percentile) {
        return commit.millisAt(percentile) + kafka.millisAt(percentile) + http.millisAt(percentile);
    }

    String words() {
        return "commit %s; Kafka %s; HTTP through the front door %s"
                .formatted(commit.words(), kafka.words(), http.words());
    }
}
