package org.snitp.store;

import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Plans and figures in PostgreSQL: every version of a document, every figure that was ever reported, the reporting periods, what
 * institutions sent, and who did what.
 *
 * <pre>{@code
 * SnitpStore store = SnitpStore.open(dataSource);
 * StoreSession session = store.as(Actor.coordinator("ana"));
 * session.documents().save(Snitp.official(), "As adopted");
 * }</pre>
 *
 * <p>Its tables are in the schema {@code snitp} of the database, and are created and migrated when it is opened. It uses the data
 * source with short transactions of its own, and closes nothing but the connections that it took. It is immutable, and as
 * thread-safe as the data source.
 *
 * @since 0.1.0
 */
public final class SnitpStore {

    private final Database database;
    private final long evidenceLimit;

    private SnitpStore(Builder builder) {
        this.database = new Database(builder.source, builder.security);
        this.evidenceLimit = builder.evidenceLimit;
    }

    /**
     * Opens a store with the defaults of its {@link #builder}, and migrates its tables.
     *
     * @throws StoreException if the database cannot be reached or migrated
     */
    public static SnitpStore open(DataSource source) {
        return builder(source).open();
    }

    /** Returns a builder for a store in a database. */
    public static Builder builder(DataSource source) {
        return new Builder(Objects.requireNonNull(source, "source"));
    }

    /** Returns the store as an actor sees it. What the actor does is recorded under its name. */
    public StoreSession as(Actor actor) {
        Objects.requireNonNull(actor, "actor");
        return new StoreSession(new Access(database, actor), evidenceLimit);
    }

    /** Opens a {@link SnitpStore} with options. Not thread-safe. */
    public static final class Builder {

        private static final long MEBIBYTE = 1024L * 1024;

        private final DataSource source;
        private Optional<RowLevelSecurity> security = Optional.empty();
        private boolean migrating = true;
        private long evidenceLimit = 20 * MEBIBYTE;

        private Builder(DataSource source) {
            this.source = source;
        }

        /**
         * Lets the database itself refuse what an actor may not read or write, by row level security. Without it, the store
         * refuses it.
         *
         * @param roles the roles of the database that the store takes on
         */
        public Builder rowLevelSecurity(RowLevelSecurity roles) {
            this.security = Optional.of(Objects.requireNonNull(roles, "roles"));
            return this;
        }

        /**
         * Says whether the tables are created and migrated. Where the application's user of the database may not do that, another
         * one opens the store before.
         *
         * @param migrates {@code true} if nothing is said
         */
        public Builder migrate(boolean migrates) {
            this.migrating = migrates;
            return this;
        }

        /**
         * Sets the largest number of bytes that a file may have; 20 MiB if nothing is said.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder evidenceLimit(long bytes) {
            if (bytes <= 0) {
                throw new IllegalArgumentException("The limit is a positive number of bytes: " + bytes);
            }
            this.evidenceLimit = bytes;
            return this;
        }

        /**
         * Opens the store.
         *
         * @throws StoreException if the database cannot be reached or migrated
         */
        public SnitpStore open() {
            if (migrating) {
                Migrations.migrate(source);
                security.ifPresent(roles -> Migrations.secure(source, roles));
            }
            return new SnitpStore(this);
        }
    }
}
