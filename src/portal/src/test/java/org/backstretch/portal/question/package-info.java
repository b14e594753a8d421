@NullMarked
package org.backstretch.portal.question;

import org.jspecify.annotations.NullMarked;
