@NullMarked
package org.backstretch.kit.problem;

import org.jspecify.annotations.NullMarked;
