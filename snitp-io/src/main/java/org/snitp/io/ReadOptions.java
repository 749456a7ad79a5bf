package org.snitp.io;

import org.snitp.io.diagnostic.Profile;

/**
 * How documents are read.
 *
 * @param limits how much is taken
 * @param profile by which the severity of problems is told
 */
public record ReadOptions(Limits limits, Profile profile) {

    /** The default limits, and the profile of a plan on which an author still works. */
    public static final ReadOptions DEFAULT = new ReadOptions(Limits.DEFAULT, Profile.DRAFT);

    /** Returns the same options with other limits. */
    public ReadOptions withLimits(Limits other) {
        return new ReadOptions(other, profile);
    }

    /** Returns the same options with another profile. */
    public ReadOptions withProfile(Profile other) {
        return new ReadOptions(limits, other);
    }
}
