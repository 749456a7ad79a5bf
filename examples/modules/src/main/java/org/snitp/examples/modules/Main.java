package org.snitp.examples.modules;

import java.nio.file.Path;
import java.util.Locale;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.TextReport;

/** Checks a file beside the official strategy, such as measurements of its plan. */
public final class Main {

    private Main() {}

    /** Prints the errors and warnings of the file that is named, and ends with 1 if there is an error. */
    public static void main(String[] arguments) {
        ReadResult result = BundleReader.create()
                .beside(Snitp.official())
                .add(Path.of(arguments[0]))
                .read();
        System.out.print(TextReport.in(Locale.getDefault(), false).render(result.diagnostics(Severity.WARNING)));
        System.exit(result.hasErrors() ? 1 : 0);
    }
}
