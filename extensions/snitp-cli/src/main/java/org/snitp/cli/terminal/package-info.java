/** The environment of the command and its output: streams, language, colours, width. */
@NullMarked
package org.snitp.cli.terminal;

import org.jspecify.annotations.NullMarked;
