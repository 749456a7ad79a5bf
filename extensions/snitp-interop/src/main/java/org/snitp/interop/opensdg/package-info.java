/**
 * Open SDG: the folder of data, configuration, metadata and translations from which its site is built, written and read. Of a folder
 * alone a strategy is made; with a known plan its figures are taken.
 *
 * <pre>{@code
 * OpenSdgExport.of(Publication.of(Snitp.official())).write(Path.of("open-sdg"));
 * ForeignImport made = OpenSdgImport.read(ForeignFile.read(Path.of("open-sdg")), Optional.empty());
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop.opensdg;

import org.jspecify.annotations.NullMarked;
