@NullMarked
package org.backstretch.portal.bib;

import org.jspecify.annotations.NullMarked;
