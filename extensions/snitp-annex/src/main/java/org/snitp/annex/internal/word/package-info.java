/** Documents of Word: paragraphs with the numbers that Word makes, tables, changes and hidden text. */
@NullMarked
package org.snitp.annex.internal.word;

import org.jspecify.annotations.NullMarked;
