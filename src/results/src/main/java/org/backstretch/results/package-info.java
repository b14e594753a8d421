/** What happened: from crossings to publications, and the runs that people log. */
@NullMarked
package org.backstretch.results;

import org.jspecify.annotations.NullMarked;
