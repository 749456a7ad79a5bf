/** How a comparison is told: as text for a terminal, as Markdown, and as JSON for other programs. */
@NullMarked
package org.snitp.io.diff.report;

import org.jspecify.annotations.NullMarked;
