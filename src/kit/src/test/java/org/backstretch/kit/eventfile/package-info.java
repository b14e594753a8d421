@NullMarked
package org.backstretch.kit.eventfile;

import org.jspecify.annotations.NullMarked;
