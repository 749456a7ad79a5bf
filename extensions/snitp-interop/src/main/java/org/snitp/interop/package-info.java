/**
 * Plans and figures in the formats of others: written by the name of a standard, and read by what a file contains.
 *
 * <pre>{@code
 * ExportedFiles files = SdmxExport.of(Publication.of(Snitp.official()));
 * files.write(Path.of("sdmx"));
 * files.losses().forEach(System.out::println);
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop;

import org.jspecify.annotations.NullMarked;
