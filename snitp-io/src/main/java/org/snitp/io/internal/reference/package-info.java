/** What the types, fields and words of the document format mean, told once, in both languages. */
@NullMarked
package org.snitp.io.internal.reference;

import org.jspecify.annotations.NullMarked;
