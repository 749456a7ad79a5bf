package org.snitp.io.hostile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.snitp.io.Snitp;

/** The text of the official documents: whole, and in slices of a few objects that are documents as well. */
final class OfficialText {

    private static final String STRATEGY = text("strategy.yaml");
    private static final String INSTITUTIONS = text("institutions.yaml");
    private static final String PLAN = text("action-plan.yaml");

    private OfficialText() {}

    private static String text(String name) {
        try (InputStream stream = Snitp.class.getResourceAsStream("official/" + name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All three documents in one file. */
    static byte[] whole(String name) {
        return inFormat(STRATEGY + "---\n" + INSTITUTIONS + "---\n" + PLAN, name);
    }

    /** One of the three documents. */
    static byte[] document(Random random, String name) {
        return inFormat(List.of(STRATEGY, INSTITUTIONS, PLAN).get(random.nextInt(3)), name);
    }

    /** A strategy, a registry and a plan of a few objects each, with the parts of the strategy that are not objectives. */
    static byte[] slice(Random random, String name) {
        String strategy = STRATEGY.substring(0, STRATEGY.indexOf("\nproblems:") + 1)
                + list("generalObjectives", STRATEGY, random)
                + list(random.nextBoolean() ? "statistics" : "errata", STRATEGY, random);
        String registry = head("institutions", INSTITUTIONS) + list("institutions", INSTITUTIONS, random);
        String plan = head("actions", PLAN) + list("actions", PLAN, random);
        return inFormat(strategy + "---\n" + registry + "---\n" + plan, name);
    }

    private static String head(String field, String document) {
        return document.substring(0, document.indexOf("\n" + field + ":\n") + 1);
    }

    /** One or two elements that stand together in a list of a document. */
    private static String list(String field, String document, Random random) {
        String rest = document.substring(document.indexOf("\n" + field + ":\n") + field.length() + 3);
        String all = rest.split("(?m)^(?=[a-zA-Z])", 2)[0];
        String[] elements = all.split("(?m)^(?=  - )");
        int from = random.nextInt(elements.length);
        int to = Math.min(elements.length, from + 1 + random.nextInt(2));
        return field + ":\n" + String.join("", Arrays.copyOfRange(elements, from, to));
    }

    private static byte[] inFormat(String yaml, String name) {
        String text = name.endsWith(".json")
                ? Snitp.toJson(Snitp.read(yaml, "x.yaml").bundle().orElseThrow())
                : yaml;
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
