/**
 * Indicator sheets as files: Markdown to read, YAML that is read back as a fragment of the plan, XLSX to fill in. What
 * stands in a sheet is made by {@link org.snitp.indicators.sheet}; {@link org.snitp.forms.sheet.FilledSheets} takes YAML and XLSX
 * that were filled in back into their plan.
 *
 * <pre>{@code
 * IndicatorSheets sheets = IndicatorSheets.of(Snitp.official());
 * WorkbookSheets.in(Locale.ENGLISH).write(sheets.select(List.of("1.1.1")), Path.of("sheets.xlsx"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.forms.sheet;

import org.jspecify.annotations.NullMarked;
