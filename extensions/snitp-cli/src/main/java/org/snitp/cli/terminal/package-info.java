/** What the command knows of its surroundings, and how it speaks: streams, language, colours, width. */
@NullMarked
package org.snitp.cli.terminal;

import org.jspecify.annotations.NullMarked;
