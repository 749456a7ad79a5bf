/** The words by which columns are known, and the letters in which they are compared. */
@NullMarked
package org.snitp.annex.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
