/** Text documents in OpenDocument: paragraphs with the numbers of their lists, tables, changes and hidden text. */
@NullMarked
package org.snitp.annex.internal.odf;

import org.jspecify.annotations.NullMarked;
