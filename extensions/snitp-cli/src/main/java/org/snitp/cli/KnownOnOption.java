package org.snitp.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import picocli.CommandLine.Option;

/** The cut-off day: later reports do not count. */
final class KnownOnOption {

    @Option(names = "--known-on", paramLabel = "DAY", descriptionKey = "knownOn", order = 21)
    private Optional<String> knownOn = Optional.empty();

    /** Returns the day, if there is one. */
    Optional<LocalDate> day(Console console) {
        return knownOn.map(text -> DayText.read(text, console));
    }
}
