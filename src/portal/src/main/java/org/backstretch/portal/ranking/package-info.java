@NullMarked
package org.backstretch.portal.ranking;

import org.jspecify.annotations.NullMarked;
