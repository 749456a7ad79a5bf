/** The yearly monitoring report as HTML, Markdown and JSON, in Romanian and English. */
@NullMarked
package org.snitp.io.report;

import org.jspecify.annotations.NullMarked;
