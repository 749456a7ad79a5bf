package org.snitp.io.options;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Profile;

/** The options of reading: {@code ReadOptions.DEFAULT.withProfile(Profile.FINAL).withToday(LocalDate.now())}. */
public final class ReadOptions {

    /** The default limits, the profile that the plan names or else that of a draft, no current day, and no skipped files. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(Limits.DEFAULT, Optional.empty(), Optional.empty(), Set.of());

    private final Limits limits;
    private final Optional<Profile> profile;
    private final Optional<LocalDate> today;
    private final Set<Path> without;

    private ReadOptions(Limits limits, Optional<Profile> profile, Optional<LocalDate> today, Set<Path> without) {
        this.limits = limits;
        this.profile = profile;
        this.today = today;
        this.without = without;
    }

    /** Returns the limits. */
    public Limits limits() {
        return limits;
    }

    /** Returns the profile that determines the severity of problems; that of a draft if none was chosen. */
    public Profile profile() {
        return profile.orElse(Profile.DRAFT);
    }

    /**
     * Returns the profile that was chosen, if one was. If none was, documents are read under the profile that their plan names,
     * and else under that of a draft.
     */
    public Optional<Profile> chosenProfile() {
        return profile;
    }

    /**
     * Returns the current day, for the check of reports in the future. Empty by default: then this is not checked, and the
     * same documents always give the same result.
     */
    public Optional<LocalDate> today() {
        return today;
    }

    /** Returns the files to skip in folders and paths; they need not exist. */
    public Set<Path> without() {
        return without;
    }

    /** Returns the same options with other limits. */
    public ReadOptions withLimits(Limits other) {
        Objects.requireNonNull(other, "other");
        return new ReadOptions(other, profile, today, without);
    }

    /** Returns the same options with another profile, which applies whatever a plan names. */
    public ReadOptions withProfile(Profile other) {
        Objects.requireNonNull(other, "other");
        return new ReadOptions(limits, Optional.of(other), today, without);
    }

    /** Returns the same options with a current day. */
    public ReadOptions withToday(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new ReadOptions(limits, profile, Optional.of(day), without);
    }

    /** Returns options that also skip a file, such as one beside the documents that is processed separately. */
    public ReadOptions without(Path file) {
        Objects.requireNonNull(file, "file");
        Set<Path> all = new HashSet<>(without);
        all.add(file);
        return new ReadOptions(limits, profile, today, Set.copyOf(all));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReadOptions that
                && limits.equals(that.limits)
                && profile.equals(that.profile)
                && today.equals(that.today)
                && without.equals(that.without);
    }

    @Override
    public int hashCode() {
        return Objects.hash(limits, profile, today, without);
    }

    @Override
    public String toString() {
        return "ReadOptions[limits=" + limits + ", profile=" + profile() + ", today=" + today + ", without=" + without
                + "]";
    }
}
