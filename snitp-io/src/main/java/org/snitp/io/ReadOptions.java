package org.snitp.io;

import java.time.LocalDate;
import java.util.Optional;
import org.snitp.io.diagnostic.Profile;

/**
 * How documents are read.
 *
 * @param limits how much is taken
 * @param profile by which the severity of problems is told
 * @param today the day on which is read, so that what is reported of a later one is told; empty if it is not to be checked, as
 *     by default, so that the same documents always give the same result
 */
public record ReadOptions(Limits limits, Profile profile, Optional<LocalDate> today) {

    /** The default limits, and the profile of a plan on which an author still works. */
    public static final ReadOptions DEFAULT = new ReadOptions(Limits.DEFAULT, Profile.DRAFT, Optional.empty());

    /** Returns the same options with other limits. */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(other, profile, today);
    }

    /** Returns the same options with another profile. */
    public ReadOptions withProfile(Profile other) {
        return new ReadOptions(limits, other, today);
    }

    /** Returns the same options with the day on which is read. */
    public ReadOptions withToday(LocalDate day) {
        return new ReadOptions(limits, profile, Optional.of(day));
    }
}
