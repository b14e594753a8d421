/** The file of one event as one service writes it and several read it: a zip of rows, with their counts and hashes. */
@NullMarked
package org.backstretch.kit.eventfile;

import org.jspecify.annotations.NullMarked;
