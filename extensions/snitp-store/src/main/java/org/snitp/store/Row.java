package org.snitp.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of a result. */
final class Row {

    private final ResultSet results;

    Row(ResultSet results) {
        this.results = results;
    }

    String text(String column) throws SQLException {
        return results.getString(column);
    }

    Optional<String> optionalText(String column) throws SQLException {
        return Optional.ofNullable(results.getString(column));
    }

    int whole(String column) throws SQLException {
        return results.getInt(column);
    }

    long number(String column) throws SQLException {
        return results.getLong(column);
    }

    Optional<Long> optionalNumber(String column) throws SQLException {
        long number = results.getLong(column);
        return results.wasNull() ? Optional.empty() : Optional.of(number);
    }

    Optional<BigDecimal> decimal(String column) throws SQLException {
        return Optional.ofNullable(results.getBigDecimal(column));
    }

    boolean flag(String column) throws SQLException {
        return results.getBoolean(column);
    }

    Optional<Boolean> optionalFlag(String column) throws SQLException {
        boolean flag = results.getBoolean(column);
        return results.wasNull() ? Optional.empty() : Optional.of(flag);
    }

    Optional<LocalDate> day(String column) throws SQLException {
        return Optional.ofNullable(results.getObject(column, LocalDate.class));
    }

    Instant moment(String column) throws SQLException {
        return results.getObject(column, OffsetDateTime.class).toInstant();
    }

    UUID key(String column) throws SQLException {
        return results.getObject(column, UUID.class);
    }

    byte @Nullable [] bytes(String column) throws SQLException {
        return results.getBytes(column);
    }

    /** Who did it, as {@link Query#actor} recorded it. */
    Actor actor() throws SQLException {
        return new Actor(text("actor"), optionalText("actor_institution"));
    }
}
