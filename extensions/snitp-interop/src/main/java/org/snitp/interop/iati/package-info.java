/**
 * IATI 2.03: activities with results, written and read.
 *
 * <pre>{@code
 * IatiExport.of(Publication.of(Snitp.official()), new IatiPublisher("RO-EXAMPLE-1", "10", "RO")).write(Path.of("iati"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop.iati;

import org.jspecify.annotations.NullMarked;
