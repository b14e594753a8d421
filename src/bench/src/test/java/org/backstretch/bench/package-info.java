@NullMarked
package org.backstretch.bench;

import org.jspecify.annotations.NullMarked;
