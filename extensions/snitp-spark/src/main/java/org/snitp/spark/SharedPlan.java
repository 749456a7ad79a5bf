package org.snitp.spark;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.BundleReader;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.measurements.MeasurementLoader;
import org.snitp.model.Bundle;

/** The plan and the options, for all machines: each reads the plan once. */
final class SharedPlan implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String NAME = "plan.json";

    private final byte[] json;
    private final String profile;
    private final @Nullable LocalDate today;
    private final @Nullable LocalDate knownOn;
    private final SharedLimits limits;
    private transient @Nullable Bundle bundle;

    private SharedPlan(
            byte[] json, String profile, @Nullable LocalDate today, @Nullable LocalDate knownOn, SharedLimits limits) {
        this.json = json;
        this.profile = profile;
        this.today = today;
        this.knownOn = knownOn;
        this.limits = limits;
    }

    static SharedPlan of(Bundle bundle, ReadOptions options) {
        Profile profile = options.profile();
        if (Profile.named(profile.id()).filter(profile::equals).isEmpty()) {
            throw new IllegalArgumentException("The profile " + profile.id() + " is known on this machine alone");
        }
        SharedPlan plan = new SharedPlan(
                Snitp.toJson(bundle).getBytes(StandardCharsets.UTF_8),
                profile.id(),
                options.today().orElse(null),
                null,
                SharedLimits.of(options.limits()));
        if (!plan.bundle().equals(bundle)) {
            throw new IllegalArgumentException("The plan has a value that no document can have");
        }
        return plan;
    }

    SharedPlan knownOn(LocalDate day) {
        return new SharedPlan(json, profile, today, day, limits);
    }

    Limits limits() {
        return limits.get();
    }

    /** Returns the plan, which is read at the first call. */
    synchronized Bundle bundle() {
        Bundle known = bundle;
        if (known == null) {
            known = BundleReader.create()
                    .add(new String(json, StandardCharsets.UTF_8), NAME)
                    .read()
                    .bundle()
                    .orElseThrow(() -> new IllegalArgumentException("The plan has a value that no document can have"));
            bundle = known;
        }
        return known;
    }

    /** Returns a loader for one thread. */
    MeasurementLoader loader() {
        ReadOptions options = ReadOptions.DEFAULT.withLimits(limits.get()).withProfile(Profile.valueOf(profile));
        MeasurementLoader loader = MeasurementLoader.of(bundle(), today == null ? options : options.withToday(today));
        return Optional.ofNullable(knownOn).map(loader::knownOn).orElse(loader);
    }
}
