package org.snitp.cli;

import java.util.Locale;

/** In which form a command gives what it has computed. */
enum OutputFormat {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
