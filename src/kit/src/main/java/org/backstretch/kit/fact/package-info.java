@NullMarked
package org.backstretch.kit.fact;

import org.jspecify.annotations.NullMarked;
