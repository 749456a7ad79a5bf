/** The words for values and texts in one language, in all that this module writes for people. */
@NullMarked
package org.snitp.reports.internal.wording;

import org.jspecify.annotations.NullMarked;
