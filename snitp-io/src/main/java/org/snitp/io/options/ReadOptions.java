package org.snitp.io.options;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.snitp.io.diagnostic.Profile;

/**
 * How documents are read.
 *
 * @param limits how much is taken
 * @param profile by which the severity of problems is told
 * @param today the day on which is read, so that what is reported of a later one is told; empty if it is not to be checked, as
 *     by default, so that the same documents always give the same result
 * @param without files that are passed over, wherever a folder or a path leads to them; they need not exist
 */
public record ReadOptions(Limits limits, Profile profile, Optional<LocalDate> today, Set<Path> without) {

    /** The default limits, and the profile of a plan on which an author still works. */
    public static final ReadOptions DEFAULT = new ReadOptions(Limits.DEFAULT, Profile.DRAFT);

    /** Copies the set. */
    public ReadOptions {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(without, "without");
        without = Set.copyOf(without);
    }

    /** Returns options that check no day and pass no file over. */
    public ReadOptions(Limits limits, Profile profile) {
        this(limits, profile, Optional.empty(), Set.of());
    }

    /** Returns the same options with other limits. */
    public ReadOptions withLimits(Limits other) {
        Objects.requireNonNull(other, "other");
        return new ReadOptions(other, profile, today, without);
    }

    /** Returns the same options with another profile. */
    public ReadOptions withProfile(Profile other) {
        Objects.requireNonNull(other, "other");
        return new ReadOptions(limits, other, today, without);
    }

    /** Returns the same options with the day on which is read. */
    public ReadOptions withToday(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new ReadOptions(limits, profile, Optional.of(day), without);
    }

    /** Returns options that pass over a file as well: one that lies beside the documents and is dealt with apart from them. */
    public ReadOptions without(Path file) {
        Objects.requireNonNull(file, "file");
        Set<Path> all = new HashSet<>(without);
        all.add(file);
        return new ReadOptions(limits, profile, today, all);
    }
}
