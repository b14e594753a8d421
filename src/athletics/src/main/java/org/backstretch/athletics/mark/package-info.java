@NullMarked
package org.backstretch.athletics.mark;

import org.jspecify.annotations.NullMarked;
