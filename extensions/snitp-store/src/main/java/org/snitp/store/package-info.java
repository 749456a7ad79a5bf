/**
 * Plans and figures in PostgreSQL: documents by version, figures that are only added to, reporting periods, submissions with their
 * reviews, evidence, and who did what. {@link org.snitp.store.SnitpStore} is where to begin.
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.store;

import org.jspecify.annotations.NullMarked;
