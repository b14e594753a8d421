@NullMarked
package org.backstretch.portal.results;

import org.jspecify.annotations.NullMarked;
