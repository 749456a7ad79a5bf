/**
 * SDMX 3.1: a structure message in SDMX-JSON 2.1 and figures in SDMX-CSV 2.1, written and read.
 *
 * <pre>{@code
 * SdmxExport.of(Publication.of(Snitp.official())).write(Path.of("sdmx"));
 * ForeignImport made = SdmxImport.read(ForeignFile.read(Path.of("sdmx")), Optional.empty());
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop.sdmx;

import org.jspecify.annotations.NullMarked;
