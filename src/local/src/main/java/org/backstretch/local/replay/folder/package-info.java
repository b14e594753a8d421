/** A recorded race as a folder of files. */
@NullMarked
package org.backstretch.local.replay.folder;

import org.jspecify.annotations.NullMarked;
