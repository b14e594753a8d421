@NullMarked
package org.backstretch.local.replay.sample;

import org.jspecify.annotations.NullMarked;
