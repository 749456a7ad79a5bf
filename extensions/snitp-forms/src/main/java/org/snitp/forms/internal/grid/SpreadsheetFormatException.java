package org.snitp.forms.internal.grid;

import java.util.Map;
import org.snitp.io.diagnostic.DiagnosticCode;

/** Thrown if a file is not a readable spreadsheet: what it is, and what would be right. */
public final class SpreadsheetFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient DiagnosticCode code;
    private final transient Map<String, String> arguments;

    /** Creates an exception. */
    SpreadsheetFormatException(DiagnosticCode code, Map<String, String> arguments) {
        super(code + " " + arguments);
        this.code = code;
        this.arguments = arguments;
    }

    /** A file of another format, or a damaged one. */
    static SpreadsheetFormatException of(Map<String, String> arguments) {
        return new SpreadsheetFormatException(DiagnosticCode.NO_FORM, arguments);
    }

    /** A workbook that cannot be read. */
    static SpreadsheetFormatException damaged() {
        return of(Map.of("variant", "damaged"));
    }

    /** A file that exceeds a limit. */
    static SpreadsheetFormatException beyond(String variant, long limit) {
        return new SpreadsheetFormatException(
                DiagnosticCode.LIMIT, Map.of("variant", variant, "limit", Long.toString(limit)));
    }

    /** The kind of problem. */
    public DiagnosticCode code() {
        return code;
    }

    /** The arguments of the message. */
    public Map<String, String> arguments() {
        return arguments;
    }
}
