/** One file for each event, with all that is known and was decided of it: written at each publication, opened elsewhere. */
@NullMarked
package org.backstretch.results.eventfile;

import org.jspecify.annotations.NullMarked;
