@NullMarked
package org.backstretch.athletics.judge;

import org.jspecify.annotations.NullMarked;
