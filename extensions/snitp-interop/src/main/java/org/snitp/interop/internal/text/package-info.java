/** Codes and texts as other formats spell them. */
@NullMarked
package org.snitp.interop.internal.text;

import org.jspecify.annotations.NullMarked;
