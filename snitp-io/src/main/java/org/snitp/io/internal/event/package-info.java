/** JSON and YAML as one stream of events, each with its place. */
@NullMarked
package org.snitp.io.internal.event;

import org.jspecify.annotations.NullMarked;
