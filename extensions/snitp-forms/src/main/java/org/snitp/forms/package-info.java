/**
 * Reporting forms: the blank form that an institution fills in for a period, its columns and words, and how it is written as
 * CSV and XLSX.
 *
 * <pre>{@code
 * Bundle bundle = Snitp.official();
 * FormRequest request = FormRequest.of("pna-2024-2026", "ANITP", Period.year(2025));
 * ReportingForm form = ReportingForm.of(bundle, ReportingCalendar.of(bundle), request);
 * FormXlsx.in(Locale.forLanguageTag("ro")).write(form, Path.of("form.xlsx"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.forms;

import org.jspecify.annotations.NullMarked;
