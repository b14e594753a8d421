/** Real races through the whole system, with and without faults. */
@NullMarked
package org.backstretch.journeys.race;

import org.jspecify.annotations.NullMarked;
