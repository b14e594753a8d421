/** Links out of mails: what they are for decides the page. */
@NullMarked
package org.backstretch.portal.link;

import org.jspecify.annotations.NullMarked;
