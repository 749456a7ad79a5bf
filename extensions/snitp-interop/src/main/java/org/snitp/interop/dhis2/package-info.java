/**
 * DHIS2: metadata and data value sets as its web API imports them, and data value sets read.
 *
 * <pre>{@code
 * Dhis2Export.of(Publication.of(Snitp.official()), Locale.ENGLISH).write(Path.of("dhis2"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop.dhis2;

import org.jspecify.annotations.NullMarked;
