@NullMarked
package org.backstretch.contracts;

import org.jspecify.annotations.NullMarked;
