@NullMarked
package org.backstretch.portal.place;

import org.jspecify.annotations.NullMarked;
