@NullMarked
package org.backstretch.kit;

import org.jspecify.annotations.NullMarked;
