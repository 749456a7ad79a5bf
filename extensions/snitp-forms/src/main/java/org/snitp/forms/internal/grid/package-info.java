/** Spreadsheets in: rows of typed cells from XLSX and CSV, guarded against files that mean harm. */
@NullMarked
package org.snitp.forms.internal.grid;

import org.jspecify.annotations.NullMarked;
