@NullMarked
package org.backstretch.athletics.discipline;

import org.jspecify.annotations.NullMarked;
