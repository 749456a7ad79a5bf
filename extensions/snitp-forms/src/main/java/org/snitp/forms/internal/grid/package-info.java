/** Spreadsheet input: rows of typed cells from XLSX and CSV, protected against hostile files. */
@NullMarked
package org.snitp.forms.internal.grid;

import org.jspecify.annotations.NullMarked;
