package org.snitp.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What is done in a transaction.
 *
 * @param <T> what it returns
 */
@FunctionalInterface
interface Work<T> {

    T run(Connection connection) throws SQLException;
}
