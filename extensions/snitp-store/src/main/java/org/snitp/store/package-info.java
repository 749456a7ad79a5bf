/**
 * Plans and figures in PostgreSQL: documents by version, figures that are only added to, reporting periods, submissions with their
 * reviews, evidence, and who did what. {@link org.snitp.store.SnitpStore} is where to begin.
 *
 * <pre>{@code
 * String name = "java:comp/env/jdbc/ministry"; // or the data source that Spring or Quarkus gives
 * var database = (javax.sql.DataSource) new javax.naming.InitialContext().lookup(name);
 * SnitpStore store = SnitpStore.open(database); // creates its tables, or migrates them
 * StoreSession ana = store.as(Actor.coordinator("ana"));
 * ana.documents().save(Snitp.official(), "As adopted");
 * ana.periods().open("pna-2024-2026", Period.year(2025), LocalDate.of(2026, 1, 31));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.store;

import org.jspecify.annotations.NullMarked;
