/** Dead heats that officials declare. */
@NullMarked
package org.backstretch.results.deadheat;

import org.jspecify.annotations.NullMarked;
