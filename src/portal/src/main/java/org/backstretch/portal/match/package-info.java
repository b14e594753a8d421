/** People and clubs that are the same: likely duplicates, other spellings, clubs over time. */
@NullMarked
package org.backstretch.portal.match;

import org.jspecify.annotations.NullMarked;
