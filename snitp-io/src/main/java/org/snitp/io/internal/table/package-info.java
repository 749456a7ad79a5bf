/** How a table becomes documents: what the module that reads tables implements, so that reading knows nothing of CSV. */
@NullMarked
package org.snitp.io.internal.table;

import org.jspecify.annotations.NullMarked;
