@NullMarked
package org.backstretch.portal.series;

import org.jspecify.annotations.NullMarked;
