package org.backstretch.bench;

import java.util.List;
import org.backstretch.bench.measure.Finding;
import org.backstretch.bench.measure.Measure;

/**
 * What became of a measure.
 *
 * @param trouble why questions are left open; empty where none is
 */
record Result(Measure measure, List<Finding> findings, String trouble) {}
