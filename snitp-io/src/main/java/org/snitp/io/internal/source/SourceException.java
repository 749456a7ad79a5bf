package org.snitp.io.internal.source;

import java.util.Map;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;

/** Thrown if bytes cannot be decoded. It has the location and the message. */
public final class SourceException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient DiagnosticCode code;
    private final transient Map<String, String> arguments;
    private final transient Location location;

    /** Creates the exception. */
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

    /** The arguments of the message. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** The location of the problem. */
    public Location location() {
        return location;
    }
}
