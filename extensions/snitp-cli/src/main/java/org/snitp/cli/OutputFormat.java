package org.snitp.cli;

import java.util.Locale;

/** The output format of a command that computes. */
enum OutputFormat {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
