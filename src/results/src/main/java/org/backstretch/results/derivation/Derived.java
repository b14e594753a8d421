package org.backstretch.results.derivation;

import java.util.List;

/** What a derivation says of one entry and of each of its crossings. */
record Derived(Result result, List<Verdict> verdicts) {}
