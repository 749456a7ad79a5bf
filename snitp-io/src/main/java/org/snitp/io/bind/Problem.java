package org.snitp.io.bind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.io.diagnostic.DiagnosticCode;

/**
 * A problem of a file, with its place still in positions.
 *
 * @param code the kind of problem
 * @param arguments what the message says
 * @param spot where it stands
 * @param suggestion what would probably be right
 * @param related other places that belong to it
 */
public record Problem(
        DiagnosticCode code,
        Map<String, String> arguments,
        Spot spot,
        Optional<String> suggestion,
        List<Spot> related) {

    /**
     * A place in positions of a file.
     *
     * @param file the file
     * @param node the value that it belongs to, or -1
     * @param start the position at which it begins
     * @param end the position behind it
     */
    public record Spot(FileReading file, int node, long start, long end) {}
}
