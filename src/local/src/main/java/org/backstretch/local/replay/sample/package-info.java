/** Invented races, and what they must come out as. */
@NullMarked
package org.backstretch.local.replay.sample;

import org.jspecify.annotations.NullMarked;
