/**
 * Indicator sheets (fișa indicatorului): everything that a plan says about an indicator, field by field, including blank
 * fields. Start with {@link org.snitp.indicators.sheet.IndicatorSheets}.
 *
 * <p>A sheet has a line for each {@linkplain org.snitp.indicators.sheet.SheetField field} that the plan fills or that such
 * an indicator should have. A field counts as blank or faulty if the
 * {@linkplain org.snitp.indicators.smart SMART assessment} finds so, aspect by aspect, so sheet and assessment agree. A few
 * other fields may be left blank: they have no finding.
 *
 * <h2>Source</h2>
 *
 * <p>The fields are those of USAID's Performance Indicator Reference Sheet (PIRS Guidance and Template, a mandatory reference
 * for ADS chapter 201, file 201maf, partial revision of 25 May 2022), as far as they belong to a plan: name, definition,
 * unit, type of data, disaggregation, linkage, data source, method of collection and construction, frequency, responsible,
 * known limitations, baseline, targets with their rationale, notes. The words are the project's own. Added from the document
 * format: scope, bounds, direction, accumulation, implementation and evaluation. Left out: persons, data quality assessments
 * and the history of changes, which a plan does not have.
 *
 * <pre>{@code
 * IndicatorSheets sheets = IndicatorSheets.of(Snitp.official());
 * for (IndicatorSheet sheet : sheets.select(List.of("1.1.1"))) {
 *     System.out.println(sheet);
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.indicators.sheet;

import org.jspecify.annotations.NullMarked;
