@NullMarked
package org.backstretch.local.replay.folder;

import org.jspecify.annotations.NullMarked;
