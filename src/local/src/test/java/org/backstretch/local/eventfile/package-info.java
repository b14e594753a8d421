@NullMarked
package org.backstretch.local.eventfile;

import org.jspecify.annotations.NullMarked;
