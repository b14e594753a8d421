@NullMarked
package org.backstretch.portal.person;

import org.jspecify.annotations.NullMarked;
