/** Which bib whom: ranges, pools, pins, season bibs, lost ones, and giving them out. */
@NullMarked
package org.backstretch.registration.bib;

import org.jspecify.annotations.NullMarked;
