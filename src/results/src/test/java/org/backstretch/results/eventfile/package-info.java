@NullMarked
package org.backstretch.results.eventfile;

import org.jspecify.annotations.NullMarked;
