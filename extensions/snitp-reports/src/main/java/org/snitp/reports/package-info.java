/** The yearly monitoring report as HTML, Markdown and JSON, in Romanian and English. */
@NullMarked
package org.snitp.reports;

import org.jspecify.annotations.NullMarked;
