@NullMarked
package org.backstretch.athletics.round;

import org.jspecify.annotations.NullMarked;
