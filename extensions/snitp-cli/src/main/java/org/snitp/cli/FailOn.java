package org.snitp.cli;

import java.util.Locale;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Severity;

/** The lowest severity with which the command ends with {@link ExitCode#ERRORS}. */
enum FailOn {
    ERROR,
    WARNING,
    INFO,
    NEVER;

    boolean isMetBy(CheckResult outcome) {
        return switch (this) {
            case ERROR -> outcome.has(Severity.ERROR);
            case WARNING -> outcome.has(Severity.WARNING);
            case INFO -> outcome.has(Severity.INFO);
            case NEVER -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
