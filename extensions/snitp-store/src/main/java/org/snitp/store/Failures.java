package org.snitp.store;

import java.sql.SQLException;

/** Says what a failure of the database means for the caller. */
final class Failures {

    private Failures() {}

    /**
     * Returns the exception for a failure.
     *
     * @param confirming whether the transaction was being confirmed when it failed
     */
    static RuntimeException translate(SQLException failure, boolean confirming) {
        String state = String.valueOf(failure.getSQLState());
        return switch (state) {
            case "SN002" -> new PeriodNotOpenException(message(failure), failure);
            case "42501" -> new NotPermittedException("The database does not permit it", failure);
            case "22021", "22P05" -> new IllegalArgumentException("A text contains the character NUL", failure);
            case "22003" -> new IllegalArgumentException("A number is too large to be stored", failure);
            default ->
                new StoreException(
                        "The database failed: " + message(failure), failure, confirming && isConnectionLost(state));
        };
    }

    /** The first line: the others say where in a function it was. */
    private static String message(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).strip();
        String line = message.lines().findFirst().orElse(message);
        return line.startsWith("ERROR: ") ? line.substring("ERROR: ".length()) : line;
    }

    /** Class 08 is a lost connection, class 57 a server that shuts down or was told to end the session. */
    private static boolean isConnectionLost(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.equals("null");
    }
}
