package org.snitp.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A small strategy with registry and plan in which nothing is wrong; the README shows the same. */
final class SoundPlan {

    static final String TEXT = resource("sound-plan.yaml");

    private SoundPlan() {}

    static String resource(String name) {
        try (InputStream stream = SoundPlan.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
