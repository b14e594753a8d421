/** Runs a recorded race as a real one, through the public HTTP API, and checks what comes out. */
@NullMarked
package org.backstretch.local.replay;

import org.jspecify.annotations.NullMarked;
