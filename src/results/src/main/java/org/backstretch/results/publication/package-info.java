/** The printed list of a race, in versions. */
@NullMarked
package org.backstretch.results.publication;

import org.jspecify.annotations.NullMarked;
