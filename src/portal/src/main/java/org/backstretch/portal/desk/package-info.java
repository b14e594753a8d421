@NullMarked
package org.backstretch.portal.desk;

import org.jspecify.annotations.NullMarked;
