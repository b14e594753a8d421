/** Runs that people log by hand. */
@NullMarked
package org.backstretch.results.activity;

import org.jspecify.annotations.NullMarked;
