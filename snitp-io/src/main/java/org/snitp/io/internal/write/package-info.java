/** Writing: from the model to JSON and YAML. */
@NullMarked
package org.snitp.io.internal.write;

import org.jspecify.annotations.NullMarked;
