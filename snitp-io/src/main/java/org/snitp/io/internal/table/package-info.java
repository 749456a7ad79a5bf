/** The service interface for modules that read tables as documents, so that reading is independent of CSV. */
@NullMarked
package org.snitp.io.internal.table;

import org.jspecify.annotations.NullMarked;
