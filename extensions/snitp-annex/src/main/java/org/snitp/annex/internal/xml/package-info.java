/** Packed documents and their XML, within limits. */
@NullMarked
package org.snitp.annex.internal.xml;

import org.jspecify.annotations.NullMarked;
