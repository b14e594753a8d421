@NullMarked
package org.backstretch.athletics;

import org.jspecify.annotations.NullMarked;
