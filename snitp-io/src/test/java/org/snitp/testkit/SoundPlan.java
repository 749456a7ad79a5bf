package org.snitp.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A strategy with registry and plan, as an author would write them, in which nothing is wrong. */
public final class SoundPlan {

    /** The three documents, as YAML. */
    public static final String TEXT = resource(SoundPlan.class, "sound-plan.yaml");

    private SoundPlan() {}

    /** Returns the text of a file beside a class. */
    public static String resource(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
