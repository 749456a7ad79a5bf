/**
 * What was computed, for other programs and for spreadsheets: JSON, and tables that
 * {@link org.snitp.measurements.table.CsvTable} writes. Keys, codes and terms are the same in every language; names and sentences are
 * in the language that was asked for.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * SmartExport export = SmartExport.of(bundle, SmartAssessment.of(bundle), Locale.ENGLISH);
 * String csv = CsvTable.forPrograms().render(export.indicators());
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.reports.export;

import org.jspecify.annotations.NullMarked;
