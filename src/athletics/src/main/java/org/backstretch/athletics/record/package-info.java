@NullMarked
package org.backstretch.athletics.record;

import org.jspecify.annotations.NullMarked;
