/** Diagnostics: what is wrong in a document, where, and what would be right. */
@NullMarked
package org.snitp.io.diagnostic;

import org.jspecify.annotations.NullMarked;
