/** What those who run a race look at while it runs: who is still out, what comes in, what needs a human. Read, never kept. */
@NullMarked
package org.backstretch.results.cockpit;

import org.jspecify.annotations.NullMarked;
