/**
 * Open SDG: the folder of data, configuration, metadata and translations from which its site is built, written and read.
 *
 * <pre>{@code
 * OpenSdgExport.of(Publication.of(Snitp.official())).write(Path.of("open-sdg"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop.opensdg;

import org.jspecify.annotations.NullMarked;
