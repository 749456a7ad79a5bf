/**
 * Indicator sheets as files: Markdown to read, YAML that is read back as a fragment of the plan, XLSX to fill in. What
 * stands in a sheet is made by {@link org.snitp.indicators.sheet}.
 */
@NullMarked
package org.snitp.io.sheet;

import org.jspecify.annotations.NullMarked;
