/**
 * Collecting: reporting forms that come back filled in become measurements, and a report says what became of every row:
 * what is new, what changed, what was known already, and what was rejected, cell by cell.
 *
 * <pre>{@code
 * ImportReport report = FormImporter.of(Snitp.official()).collect(FormFile.read(Path.of("form.xlsx")));
 * report.rows().forEach(row -> System.out.println(row.outcome()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.forms.intake;

import org.jspecify.annotations.NullMarked;
