/** What passed the line: taken in, assigned, dismissed. */
@NullMarked
package org.backstretch.results.crossing;

import org.jspecify.annotations.NullMarked;
