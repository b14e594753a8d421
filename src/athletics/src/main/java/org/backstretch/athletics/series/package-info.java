@NullMarked
package org.backstretch.athletics.series;

import org.jspecify.annotations.NullMarked;
