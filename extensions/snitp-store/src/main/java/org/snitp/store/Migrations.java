package org.snitp.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Creates and migrates the tables, in a schema and with a history of their own, beside whatever the application migrates. */
final class Migrations {

    static final String LOCATION = "classpath:META-INF/snitp/store/migration";
    static final String SCHEMA = "snitp";
    static final String HISTORY = "snitp_schema_history";

    private Migrations() {}

    static void migrate(DataSource source) {
        try {
            Flyway.configure(Migrations.class.getClassLoader())
                    .dataSource(source)
                    .locations(LOCATION)
                    .schemas(SCHEMA)
                    .defaultSchema(SCHEMA)
                    .table(HISTORY)
                    .cleanDisabled(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StoreException("The tables cannot be migrated: " + e.getMessage(), e, false);
        }
    }

    /** Lets the database keep institutions apart. */
    static void secure(DataSource source, RowLevelSecurity roles) {
        new Database(source, Optional.empty()).write(Actor.coordinator(SCHEMA), connection -> {
            try (Query query = new Query(connection, "SELECT snitp.secure(?, ?)")) {
                query.text(roles.coordinator()).text(roles.institution()).run();
            }
            return roles;
        });
    }
}
