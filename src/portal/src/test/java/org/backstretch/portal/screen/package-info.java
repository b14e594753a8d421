@NullMarked
package org.backstretch.portal.screen;

import org.jspecify.annotations.NullMarked;
