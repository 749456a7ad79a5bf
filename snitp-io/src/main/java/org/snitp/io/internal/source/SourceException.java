package org.snitp.io.internal.source;

import java.util.Map;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;

/** Says why bytes are no source. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient DiagnosticCode code;
    private final transient Map<String, String> arguments;
    private final transient Location location;

    /** Says what is wrong, and where. */
    public SourceException(DiagnosticCode code, Map<String, String> arguments, Location location) {
        super(code + " " + arguments);
        this.code = code;
        this.arguments = arguments;
        this.location = location;
    }

    /** The kind of problem. */
    public DiagnosticCode code() {
        return code;
    }

    /** What the message says. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** Where it stands. */
    public Location location() {
        return location;
    }
}
