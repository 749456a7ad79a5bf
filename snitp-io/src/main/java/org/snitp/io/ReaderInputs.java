package org.snitp.io;

import java.util.ArrayList;
import java.util.List;
import org.snitp.io.internal.bind.ParsedFile;

/**
 * What is asked of all that was added to a {@link BundleReader}. It is asked at each reading, in loops: each lambda of a stream
 * would be linked anew in each process, which for a small file takes longer than to read it.
 */
final class ReaderInputs {

    private ReaderInputs() {}

    /** Returns what was read, in order. */
    static List<ParsedFile> readings(List<ReaderInput> inputs) {
        List<ParsedFile> all = new ArrayList<>();
        for (ReaderInput input : inputs) {
            all.addAll(input.readings());
        }
        return all;
    }

    /** Returns whether some files have fiscal years that are declared elsewhere. */
    static boolean haveOpenYears(List<ParsedFile> files) {
        for (ParsedFile file : files) {
            if (file.hasOpenYears()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether there is a table, which is yet to be read. */
    static boolean haveTable(List<ReaderInput> inputs) {
        for (ReaderInput input : inputs) {
            if (input.table() != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether nothing of all inputs is lost. */
    static boolean areComplete(List<ReaderInput> inputs) {
        for (ReaderInput input : inputs) {
            if (!input.complete()) {
                return false;
            }
        }
        return true;
    }
}
