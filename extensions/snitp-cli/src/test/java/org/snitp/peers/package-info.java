/** Documents of others, expressed in this format: converters, and the count of what is held, approximated and lost. */
@NullMarked
package org.snitp.peers;

import org.jspecify.annotations.NullMarked;
