/**
 * What all formats of others have in common: what is published, the files of an export and what they lost, and what is said about
 * a file that is read.
 *
 * <pre>{@code
 * Publication publication = Publication.of(Snitp.official());
 * publication.figures().forEach(figure -> System.out.println(figure.measurement()));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.interop.exchange;

import org.jspecify.annotations.NullMarked;
