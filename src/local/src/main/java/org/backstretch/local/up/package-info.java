/** The supervisor of a whole stack on one machine: start order, readiness, restarts, ordered stop. */
@NullMarked
package org.backstretch.local.up;

import org.jspecify.annotations.NullMarked;
