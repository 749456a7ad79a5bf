package org.snitp.io;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.DiagnosticCode;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.internal.profile.Profiles;
import org.snitp.model.Bundle;
import org.snitp.model.profile.ProfileDefinition;
import org.snitp.model.rule.Rule;

/** The result of reading a profile: the profile, if it has no error, and all problems found. */
public final class ProfileResult {

    private final Optional<Profile> profile;
    private final List<Diagnostic> diagnostics;

    private ProfileResult(Optional<Profile> profile, List<Diagnostic> diagnostics) {
        this.profile = profile;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Reads the first profile of a file, with those beside it that it extends. */
    static ProfileResult read(Path file) {
        ReadResult read = Snitp.read(file);
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        List<ProfileDefinition> profiles =
                read.bundle().map(Bundle::getProfiles).orElse(List.of());
        if (profiles.isEmpty() && !read.hasErrors()) {
            diagnostics.add(Diagnostic.builder(DiagnosticCode.of(Rule.PROFILE_KNOWN), Profile.DRAFT)
                    .arguments(Map.of("variant", "file"))
                    .location(Location.wholeFile(file.toString()))
                    .build());
        }
        Optional<Profile> profile = read.hasErrors()
                ? Optional.empty()
                : profiles.stream()
                        .findFirst()
                        .flatMap(first -> Profiles.of(profiles).find(first.getId()));
        return new ProfileResult(profile, diagnostics);
    }

    /** Returns the profile; empty if there is an error in it, or in one that it extends. */
    public Optional<Profile> profile() {
        return profile;
    }

    /** Returns the problems, by file and by position in the text. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Returns the profile if there is no error.
     *
     * @throws InvalidBundleException if there is an error; its message lists the errors
     */
    public Profile orElseThrow() {
        return profile.orElseThrow(() -> new InvalidBundleException(diagnostics));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProfileResult that
                && profile.equals(that.profile)
                && diagnostics.equals(that.diagnostics);
    }

    @Override
    public int hashCode() {
        return Objects.hash(profile, diagnostics);
    }

    @Override
    public String toString() {
        return "ProfileResult[profile=" + profile + ", diagnostics=" + diagnostics + "]";
    }
}
