@NullMarked
package org.backstretch.registration.bib;

import org.jspecify.annotations.NullMarked;
