/** JSON and YAML as one stream of events with positions. */
@NullMarked
package org.snitp.io.internal.event;

import org.jspecify.annotations.NullMarked;
