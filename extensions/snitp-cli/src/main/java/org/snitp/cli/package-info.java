/** The command {@code snitp}: start with {@link org.snitp.cli.Main}. */
@NullMarked
package org.snitp.cli;

import org.jspecify.annotations.NullMarked;
