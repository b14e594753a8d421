@NullMarked
package org.backstretch.athletics.minor;

import org.jspecify.annotations.NullMarked;
