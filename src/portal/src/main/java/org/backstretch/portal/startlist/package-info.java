@NullMarked
package org.backstretch.portal.startlist;

import org.jspecify.annotations.NullMarked;
