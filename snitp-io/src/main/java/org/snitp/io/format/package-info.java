/**
 * What every format has in common: {@code render} returns a text, and {@code write} writes to a stream or to a file.
 *
 * <pre>{@code
 * TextFormat<CheckResult> format = JsonReport.in(Locale.ENGLISH);
 * format.write(Snitp.readOfficial().outcome(), Path.of("report.json"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io.format;

import org.jspecify.annotations.NullMarked;
