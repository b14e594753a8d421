/** Secrets that are shown instead of a login, and digests. */
@NullMarked
package org.backstretch.kit.secret;

import org.jspecify.annotations.NullMarked;
