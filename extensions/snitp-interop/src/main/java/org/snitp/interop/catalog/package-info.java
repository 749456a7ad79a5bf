/**
 * Data portals: figures, indicators and targets in CSV, with a Data Package 2.0 or a record in DCAT-AP that describes them.
 *
 * <pre>{@code
 * DataPackageExport.of(Publication.of(Snitp.official())).write(Path.of("portal"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop.catalog;

import org.jspecify.annotations.NullMarked;
