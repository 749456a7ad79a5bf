package org.snitp.io.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** What is told of a scalar from how it begins is what the resolver of the parser says. */
class YamlScalarsTest {

    private static final ScalarResolver RESOLVER = new CoreSchema().getScalarResolver();
    private static final String LETTERS = "0123456789+-.eExXoO_tTrRuUfFaAlLsSnN~ăâ :";
    private static final int SCALARS = 100_000;
    private static final int MAX_LENGTH = 8;

    @Test
    void plainScalarsAreWhatTheResolverSays() {
        long seed = System.nanoTime();
        System.out.println("Seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < SCALARS; i++) {
            requireSame(text(random));
        }
    }

    @Test
    void wordsOfTheCoreSchemaAreWhatTheResolverSays() {
        for (String plain : new String[] {
            "true", "True", "TRUE", "false", "False", "FALSE", "null", "Null", "NULL", "~", "", "007", "0o17", "0xFF",
            ".inf", "-.INF", ".nan", "1e3", "+12", "-0", "1.", "12 345"
        }) {
            requireSame(plain);
        }
    }

    @Test
    void whatStandsInQuotesIsText() {
        assertThat(YamlScalars.kind(scalar("12", ScalarStyle.DOUBLE_QUOTED))).isEqualTo(Event.TEXT);
    }

    /** A plain scalar neither begins nor ends with a space. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(MAX_LENGTH); i >= 0; i--) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString().strip();
    }

    private static void requireSame(String plain) {
        Tag tag = RESOLVER.resolve(plain, true);
        Event expected;
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            expected = Event.NUMBER;
        } else if (tag.equals(Tag.BOOL)) {
            expected = Event.BOOLEAN;
        } else {
            expected = tag.equals(Tag.NULL) ? Event.NULL : Event.TEXT;
        }
        assertThat(YamlScalars.kind(scalar(plain, ScalarStyle.PLAIN))).as(plain).isEqualTo(expected);
    }

    private static ScalarEvent scalar(String value, ScalarStyle style) {
        return new ScalarEvent(
                Optional.empty(),
                Optional.empty(),
                new ImplicitTuple(true, false),
                value,
                style,
                Optional.empty(),
                Optional.empty());
    }
}
