@NullMarked
package org.backstretch.athletics.race;

import org.jspecify.annotations.NullMarked;
