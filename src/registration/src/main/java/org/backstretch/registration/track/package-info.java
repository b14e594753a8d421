/** Where a race runs: the track of its course, and where it falls under the feet of backward runners. */
@NullMarked
package org.backstretch.registration.track;

import org.jspecify.annotations.NullMarked;
