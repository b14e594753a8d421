/** What registration told us, and who may do what with it. */
@NullMarked
package org.backstretch.results.projection;

import org.jspecify.annotations.NullMarked;
