/** Workbooks and CSV: their sheets as tables. */
@NullMarked
package org.snitp.annex.internal.sheet;

import org.jspecify.annotations.NullMarked;
