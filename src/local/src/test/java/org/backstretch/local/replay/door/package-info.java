@NullMarked
package org.backstretch.local.replay.door;

import org.jspecify.annotations.NullMarked;
