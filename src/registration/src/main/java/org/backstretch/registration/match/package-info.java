/** Who may be the same as whom: likely duplicates, and merging and parting them. */
@NullMarked
package org.backstretch.registration.match;

import org.jspecify.annotations.NullMarked;
