/** What judges saw on the course, and what it means for the runners. */
@NullMarked
package org.backstretch.results.judge;

import org.jspecify.annotations.NullMarked;
