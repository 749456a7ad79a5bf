package org.snitp.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snitp.cli.OutcomeReport.Format;

/** What {@code validate} is asked for: the files, and what else is not as it is without options. */
interface ValidateOptions {

    /** Returns the files and folders to be checked; none for the official documents. */
    List<Path> paths();

    /** Returns the form of the results. */
    default Format format() {
        return Format.TEXT;
    }

    /** Returns the file for the results, if they are not to be printed. */
    default Optional<Path> output() {
        return Optional.empty();
    }

    /** Returns the name or the file of the profile, if one was asked for. */
    default Optional<String> profile() {
        return Optional.empty();
    }

    /** Returns from which severity on the command ends with {@link ExitCode#ERRORS}. */
    default FailOn failOn() {
        return FailOn.ERROR;
    }

    /** Returns whether notes are shown as well. */
    default boolean notes() {
        return false;
    }

    /** Returns the file of the known problems, if there is one. */
    default Optional<Path> baseline() {
        return Optional.empty();
    }

    /** Returns the file to which the problems are to be written as known ones, if any. */
    default Optional<Path> newBaseline() {
        return Optional.empty();
    }
}
