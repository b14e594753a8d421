@NullMarked
package org.backstretch.athletics.award;

import org.jspecify.annotations.NullMarked;
