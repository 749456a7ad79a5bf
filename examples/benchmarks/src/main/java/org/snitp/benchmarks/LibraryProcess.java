package org.snitp.benchmarks;

import java.nio.file.Path;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;

/** A process that checks a file with this library, as an application does that uses nothing else of it. */
public final class LibraryProcess {

    private LibraryProcess() {}

    /**
     * Reads and checks a file, and prints what is wrong with it.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) {
        ReadResult result = Snitp.read(Path.of(arguments[0]));
        result.diagnostics().forEach(System.out::println);
        System.out.println(result.bundle().isPresent());
    }
}
