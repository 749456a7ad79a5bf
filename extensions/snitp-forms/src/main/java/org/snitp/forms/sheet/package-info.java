/**
 * Indicator sheets as files: Markdown to read, YAML that is read back as a fragment of the plan, XLSX to fill in. What
 * stands in a sheet is made by {@link org.snitp.indicators.sheet}; {@link org.snitp.forms.sheet.FilledSheets} takes YAML and XLSX
 * that were filled in back into their plan.
 */
@NullMarked
package org.snitp.forms.sheet;

import org.jspecify.annotations.NullMarked;
