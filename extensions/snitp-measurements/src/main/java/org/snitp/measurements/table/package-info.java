/**
 * Tables for spreadsheets: rows of cells, written as CSV in which no text can become a formula.
 *
 * <pre>{@code
 * Table table = new Table(
 *         List.of("indicator", "value"),
 *         List.of(List.of(Cell.of("1.1.1-1"), Cell.of(7))));
 * String csv = CsvTable.forPrograms().render(table);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.measurements.table;

import org.jspecify.annotations.NullMarked;
