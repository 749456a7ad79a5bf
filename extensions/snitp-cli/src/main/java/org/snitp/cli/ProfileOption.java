package org.snitp.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.io.ProfileResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.TextReport;
import picocli.CommandLine.Option;

/** The profile by which documents are checked: a name, or the file of one. */
final class ProfileOption {

    static final String NAME = "--profile";
    static final String LABEL = "draft|final|FILE";
    static final String DESCRIPTION = "validate.profile";

    @Option(names = NAME, paramLabel = LABEL, descriptionKey = DESCRIPTION)
    private Optional<String> profile = Optional.empty();

    /** Returns the profile that was asked for. If it has errors, shows them and goes no further. */
    Optional<Profile> in(Console console) {
        return profile.map(asked -> named(asked, console));
    }

    /** Returns the profile of a name, or else that in a file. If it has errors, shows them and goes no further. */
    static Profile named(String asked, Console console) {
        return Profile.named(asked).orElseGet(() -> read(asked, console));
    }

    private static Profile read(String file, Console console) {
        try {
            ProfileResult read = Snitp.readProfile(Path.of(file));
            return read.profile().orElseThrow(() -> {
                console.err()
                        .print(TextReport.in(console.locale(), console.coloured(), console.width())
                                .render(read.diagnostics().stream()
                                        .filter(problem -> problem.severity() == Severity.ERROR)
                                        .toList()));
                return new UsageException(console.texts().text("profile.unusable", file));
            });
        } catch (InvalidPathException e) {
            throw new UsageException(console.texts().text("profile.unusable", file));
        }
    }
}
