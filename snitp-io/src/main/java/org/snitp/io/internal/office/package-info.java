/**
 * Documents of word processors: headings, paragraphs and tables that are independent of the format, and writers for DOCX
 * (WordprocessingML, ECMA-376), ODT (OpenDocument 1.2) and Markdown. The same document always gives the same bytes.
 */
@NullMarked
package org.snitp.io.internal.office;

import org.jspecify.annotations.NullMarked;
