@NullMarked
package org.backstretch.athletics.challenge;

import org.jspecify.annotations.NullMarked;
