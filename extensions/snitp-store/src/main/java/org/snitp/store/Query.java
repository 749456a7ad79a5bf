package org.snitp.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A prepared statement, whose parameters are set from the first to the last. The SQL is always a constant of the program: what users
 * say is a parameter.
 */
final class Query implements AutoCloseable {

    /** Reads one row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(Row row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Taker {
        void take(Row row) throws SQLException;
    }

    private final Connection connection;
    private final PreparedStatement statement;
    private int last;

    Query(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(sql);
    }

    Query text(@Nullable String text) throws SQLException {
        statement.setString(++last, text == null ? null : storable(text));
        return this;
    }

    Query text(Optional<String> text) throws SQLException {
        return text(text.orElse(null));
    }

    Query whole(@Nullable Long number) throws SQLException {
        statement.setObject(++last, number, Types.BIGINT);
        return this;
    }

    Query whole(int number) throws SQLException {
        statement.setInt(++last, number);
        return this;
    }

    Query flag(boolean flag) throws SQLException {
        statement.setBoolean(++last, flag);
        return this;
    }

    Query day(Optional<LocalDate> day) throws SQLException {
        statement.setObject(++last, day.orElse(null), Types.DATE);
        return this;
    }

    Query moment(Optional<Instant> moment) throws SQLException {
        statement.setObject(
                ++last, moment.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE);
        return this;
    }

    Query key(UUID key) throws SQLException {
        statement.setObject(++last, key);
        return this;
    }

    Query bytes(byte @Nullable [] bytes) throws SQLException {
        statement.setBytes(++last, bytes);
        return this;
    }

    Query list(String type, List<? extends @Nullable Object> values) throws SQLException {
        for (Object value : values) {
            if (value instanceof String text) {
                storable(text);
            }
        }
        Array array = connection.createArrayOf(type, values.toArray());
        statement.setArray(++last, array);
        return this;
    }

    Query numbers(List<@Nullable BigDecimal> values) throws SQLException {
        return list("numeric", values);
    }

    /** Who does it: the name and the institution. */
    Query actor(Actor actor) throws SQLException {
        return text(actor.name()).text(actor.institution());
    }

    /** Carries it out, whatever it returns. */
    void run() throws SQLException {
        statement.execute();
    }

    /** Returns the rows. */
    <T> List<T> list(Reader<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        each(0, row -> rows.add(reader.read(row)));
        return rows;
    }

    /** Returns the first row. */
    <T> Optional<T> first(Reader<T> reader) throws SQLException {
        try (ResultSet results = statement.executeQuery()) {
            return results.next() ? Optional.of(reader.read(new Row(results))) : Optional.empty();
        }
    }

    /** Returns the only row. */
    <T> T one(Reader<T> reader) throws SQLException {
        return first(reader).orElseThrow(() -> new IllegalStateException("The database returned no row"));
    }

    /**
     * Passes on the rows.
     *
     * @param fetched how many rows are fetched at a time; 0 for all
     */
    void each(int fetched, Taker taker) throws SQLException {
        statement.setFetchSize(fetched);
        try (ResultSet results = statement.executeQuery()) {
            Row row = new Row(results);
            while (results.next()) {
                taker.take(row);
            }
        }
    }

    /** The driver would write half of a surrogate pair as a question mark. */
    private static String storable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A text contains the character NUL");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("A text contains half of a surrogate pair");
        }
        return text;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
