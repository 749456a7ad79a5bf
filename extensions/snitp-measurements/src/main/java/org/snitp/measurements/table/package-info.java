/** Tables for spreadsheets: rows of cells, written as CSV in which no text can become a formula. */
@NullMarked
package org.snitp.measurements.table;

import org.jspecify.annotations.NullMarked;
