package org.snitp.io.internal.event;

import java.util.Map;
import org.snitp.io.diagnostic.DiagnosticCode;

/** Thrown when a text has a syntax error or exceeds a limit. It has the location and the message. */
public final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient DiagnosticCode code;
    private final transient Map<String, String> arguments;
    private final long start;
    private final long end;

    SyntaxException(DiagnosticCode code, Map<String, String> arguments, long start, long end) {
        super(code + " " + arguments);
        this.code = code;
        this.arguments = arguments;
        this.start = start;
        this.end = end;
    }

    /** A limit is exceeded by the value at a position. */
    public static SyntaxException limit(String variant, int limit, long start) {
        return new SyntaxException(
                DiagnosticCode.LIMIT, Map.of("variant", variant, "limit", Integer.toString(limit)), start, start + 1);
    }

    /** A name contains half of a surrogate pair, which is not a character. */
    static SyntaxException surrogate(long start, long end) {
        return new SyntaxException(DiagnosticCode.ENCODING, Map.of("variant", "surrogate"), start, end);
    }

    /** The file uses a YAML feature that documents must not use. */
    static SyntaxException feature(String variant, String name, long start, long end) {
        return new SyntaxException(
                DiagnosticCode.YAML_FEATURE, Map.of("variant", variant, "name", name), start, Math.max(end, start + 1));
    }

    /** The kind of problem. */
    public DiagnosticCode code() {
        return code;
    }

    /** The arguments of the message. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** The position where the problem starts. */
    public long start() {
        return start;
    }

    /** The position after the problem. */
    public long end() {
        return end;
    }
}
