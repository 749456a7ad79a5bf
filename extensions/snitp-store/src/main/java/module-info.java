/**
 * Plans and figures in PostgreSQL.
 *
 * <p>Parameters must not be null unless they are marked as nullable: null causes a {@link NullPointerException} whose message
 * is the name of the parameter. Absent values are an empty {@link java.util.Optional} or list. This does not apply to
 * implementations by callers, such as lambdas.
 */
module org.snitp.store {
    requires transitive org.snitp.io;
    requires transitive java.sql;
    requires flyway.core;
    requires tools.jackson.core;
    requires static org.jspecify;

    exports org.snitp.store;
}
