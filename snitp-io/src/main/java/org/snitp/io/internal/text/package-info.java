/** Issues of wording in the texts of documents: letters, white space, glued words, acronyms without an explanation. */
@NullMarked
package org.snitp.io.internal.text;

import org.jspecify.annotations.NullMarked;
