/** Tables for spreadsheets: rows of cells, written as CSV in which no text can become a formula. */
@NullMarked
package org.snitp.io.table;

import org.jspecify.annotations.NullMarked;
