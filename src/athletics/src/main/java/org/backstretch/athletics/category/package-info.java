@NullMarked
package org.backstretch.athletics.category;

import org.jspecify.annotations.NullMarked;
