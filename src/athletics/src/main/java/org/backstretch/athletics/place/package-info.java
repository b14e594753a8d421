@NullMarked
package org.backstretch.athletics.place;

import org.jspecify.annotations.NullMarked;
