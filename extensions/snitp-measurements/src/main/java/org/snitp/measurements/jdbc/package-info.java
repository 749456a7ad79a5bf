/**
 * Measurements from a database, by JDBC. An application that uses this package has the module {@code java.sql}.
 *
 * <pre>{@code
 * try (java.sql.Connection database = java.sql.DriverManager.getConnection("jdbc:postgresql:ministry");
 *         java.sql.Statement statement = database.createStatement()) {
 *     java.sql.ResultSet rows = statement.executeQuery("select indicator, period, value, reported_on from figures");
 *     LoadResult loaded = MeasurementLoader.of(Snitp.official()).read(ResultSetRows.of(rows), "figures");
 * }
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.measurements.jdbc;

import org.jspecify.annotations.NullMarked;
