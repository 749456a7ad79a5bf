/** Slips of wording in the texts of documents: letters, spaces, words that run together, acronyms that nobody explains. */
@NullMarked
package org.snitp.io.internal.text;

import org.jspecify.annotations.NullMarked;
