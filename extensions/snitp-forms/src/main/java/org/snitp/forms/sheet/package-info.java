/**
 * Indicator sheets as files: Markdown to read, YAML that is read back as a fragment of the plan, XLSX to work on. What
 * stands in a sheet is made by {@link org.snitp.indicators.sheet}; {@link org.snitp.forms.sheet.FilledSheets} takes YAML that was
 * filled in back into its plan.
 */
@NullMarked
package org.snitp.forms.sheet;

import org.jspecify.annotations.NullMarked;
