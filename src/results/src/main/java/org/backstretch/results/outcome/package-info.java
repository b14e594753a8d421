/** What officials declare about an entry: outcomes and start offsets. */
@NullMarked
package org.backstretch.results.outcome;

import org.jspecify.annotations.NullMarked;
