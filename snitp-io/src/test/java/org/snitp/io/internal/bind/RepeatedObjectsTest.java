package org.snitp.io.internal.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.internal.source.Encodings;
import org.snitp.io.internal.source.SourceException;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;

/**
 * What is written again in the same bytes is read as if it were not: with other white space in each object, no two have the same bytes,
 * and each is read.
 */
class RepeatedObjectsTest {

    private static final List<String> TEXTS = List.of(
            "{\"ro\":\"cursuri\",\"en\":\"courses\"}",
            "{\"ro\":\"cursuri\",\"en\":\"courses\"}",
            "{\"ro\":\"%\",\"en\":\"%\"}",
            "{\"ro\":\"Copiii au acces  la educatie de calitate ,aproape de casa\",\"en\":\"Children have access to education\"}",
            "{\"ro\":\"Școli \\\"verzi\\\"\"}",
            "{\"ro\":\"Ghiduri pentru ANFPQ\"}",
            "{\"en\":\"guides\",\"ro\":\"ghiduri\"}",
            "{\"en\":\"guides\"}",
            "{\"ro\":\"\"}",
            "{\"ro\":\" \",\"en\":\"empty\"}",
            "{\"ro\":\"ghiduri\",\"fr\":\"guides\"}",
            "{\"ro\":\"ghiduri\",\"x-own\":1}",
            "{\"ro\":\"ghiduri\",\"eng\":\"guides\"}",
            "{\"ro\":\"ghiduri\",\"ro\":\"ghid\"}",
            "{\"ro\":\"\\ud800\"}",
            "{\"ro\":5}",
            "{}",
            "\"ghiduri\"");

    private static final List<String> MEASURES = List.of(
            "{\"type\":\"count\",\"unit\":TEXT,\"direction\":\"increase\",\"accumulation\":\"snapshot\"}",
            "{\"type\":\"count\",\"unit\":TEXT,\"direction\":\"increase\"}",
            "{\"type\":\"percentage\",\"unit\":TEXT,\"numerator\":TEXT,\"denominator\":TEXT}",
            "{\"type\":\"percentage\",\"unit\":TEXT,\"per\":100}",
            "{\"type\":\"count\",\"unit\":TEXT,\"direction\":\"upwards\"}",
            "{\"type\":\"counts\",\"unit\":TEXT}",
            "{\"unit\":TEXT}",
            "{\"type\":\"count\",\"units\":TEXT}",
            "{\"type\":\"count\",\"x-own\":true}",
            "{\"type\":\"count\"}");

    private static final List<String> BASELINES = List.of(
            "{\"value\":5,\"period\":\"2024\"}",
            "{\"period\":\"2024\",\"value\":5}",
            "{\"value\":true,\"period\":2024}",
            "{\"value\":12.50,\"period\":\"2024\"}",
            "{\"value\":5,\"period\":\"FY2024\"}",
            "{\"value\":5,\"period\":\"20x4\"}",
            "{\"value\":\"cinci\",\"period\":\"2024\"}",
            "{\"value\":5,\"period\":\"2024\",\"source\":TEXT}",
            "{\"value\":5}");

    private static final List<String> TARGETS = List.of(
            "{\"period\":\"2025\",\"value\":5}",
            "{\"period\":\"2025\",\"value\":5}",
            "{\"value\":5,\"period\":\"2026\"}",
            "{\"period\":\"FY2025\",\"value\":5}",
            "{\"period\":2026,\"value\":7.0}",
            "{\"period\":\"2026\",\"value\":\"7\"}",
            "{\"period\":\"2026\",\"value\":7,\"kind\":\"at-least\"}");

    private static String any(Random random, List<String> some, int usual) {
        String one = some.get(random.nextInt(random.nextInt(4) > 0 ? usual : some.size()));
        String made = one;
        while (made.contains("TEXT")) {
            made = made.replaceFirst("TEXT", Matcher.quoteReplacement(any(random, TEXTS, 4)));
        }
        return made;
    }

    private static String list(Random random, int most, Supplier<String> one) {
        return Stream.generate(one).limit(random.nextInt(most + 1)).collect(Collectors.joining(",", "[", "]"));
    }

    private static String action(Random random, int number) {
        String indicators = list(
                random,
                3,
                () -> "{\"id\":\"i" + random.nextInt(1000) + "\",\"name\":" + any(random, TEXTS, 4) + ",\"measure\":"
                        + any(random, MEASURES, 3) + ",\"baseline\":" + any(random, BASELINES, 2) + ",\"targets\":"
                        + list(random, 4, () -> any(random, TARGETS, 4)) + "}");
        return "{\"code\":\"1." + number + "\",\"title\":" + any(random, TEXTS, 4)
                + ",\"responsible\":[\"ANITP\"],\"results\":" + list(random, 3, () -> any(random, TEXTS, 4))
                + ",\"indicators\":" + indicators + "}";
    }

    private static String plan(Random random) {
        String languages = random.nextInt(4) == 0 ? ",\"languages\":[\"en\",\"ro\"]" : "";
        String year = random.nextInt(3) == 0 ? ",\"fiscalYear\":{\"begins\":\"09-01\",\"label\":TEXT}" : "";
        String errata = random.nextInt(3) == 0
                ? ",\"errata\":"
                        + list(
                                random,
                                3,
                                () -> "{\"location\":\"/plan\",\"kind\":\"typo\",\"source\":\"a\",\"reason\":"
                                        + any(random, TEXTS, 4) + "}")
                : "";
        boolean late = random.nextBoolean();
        String first = IntStream.range(0, 4).mapToObj(i -> action(random, i)).collect(Collectors.joining(","));
        String declared = languages + year.replace("TEXT", TEXTS.get(0)) + errata;
        return "{\"schema\":\"snitp/1\",\"kind\":\"ActionPlan\",\"id\":\"p" + random.nextInt(9)
                + "\",\"strategy\":\"s\",\"period\":\"2025/2026\"" + (late ? "" : declared) + ",\"title\":"
                + any(random, TEXTS, 4) + ",\"actions\":[" + first + "]" + (late ? declared : "") + "}";
    }

    /** Returns JSON with white space before each brace that closes an object: spaces and tabs that are a number of their own. */
    private static String apart(String json) {
        StringBuilder apart = new StringBuilder();
        int number = 1;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            quoted ^= c == '"' && json.charAt(i - 1) != '\\';
            if (c == '}' && !quoted) {
                apart.append(Integer.toBinaryString(number++).replace('0', ' ').replace('1', '\t'));
            }
            apart.append(c);
        }
        return apart.toString();
    }

    private static String reading(String json, ReadOptions options) {
        ReadResult read = BundleReader.of(options).add(json, "plan.json").read();
        List<String> said = new ArrayList<>();
        read.diagnostics()
                .forEach(found -> said.add(
                        found.code() + " " + found.severity() + " " + found.path() + " " + found.arguments() + " "
                                + found.suggestion() + " "
                                + found.location().map(at -> at.pointer()).orElse("")));
        return read.bundle().map(Object::toString).orElse("nothing") + "\n" + String.join("\n", said);
    }

    /** What stands where: the pointer of each value, how it starts, and what is around it. */
    private static List<String> places(String json, Limits limits) throws SourceException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        NodeIndex index = DocumentBinder.read(Encodings.decode("plan.json", bytes), limits)
                .index();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            String written = new String(
                    bytes, (int) index.start(i), (int) (index.end(i) - index.start(i)), StandardCharsets.UTF_8);
            places.add(index.pointer(i) + " " + index.parent(i) + " " + written.replaceAll("[ \t]+}", "}"));
        }
        return places;
    }

    private static void isReadAsIfApart(String json, Limits limits) throws SourceException {
        String apart = apart(json);
        ReadOptions options = ReadOptions.DEFAULT.withLimits(limits);
        assertThat(reading(json, options).lines())
                .as(json)
                .containsExactlyElementsOf(reading(apart, options).lines().toList());
        assertThat(places(json, limits)).as(json).isEqualTo(places(apart, limits));
    }

    @Test
    void whatIsRepeatedIsReadAsAlways() throws SourceException {
        Random random = new Random(Long.getLong("seed", 19));
        for (int i = 0; i < 300; i++) {
            String one = plan(random);
            isReadAsIfApart(i % 5 == 0 ? "[" + one + "," + plan(random) + "]" : one, Limits.DEFAULT);
        }
    }

    @Test
    void theNumberOfValuesIsLimitedAsAlways() throws SourceException {
        String json = plan(new Random(7));
        for (int i = 1; i < 300; i++) {
            isReadAsIfApart(json, Limits.DEFAULT.withValues(i));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void depthIsLimitedAsAlways(int levels) throws SourceException {
        isReadAsIfApart(plan(new Random(7)), Limits.DEFAULT.withDepth(levels));
    }

    @Test
    void whatIsNoJsonAfterWhatIsRepeatedIsFoundAsAlways() throws SourceException {
        String json = plan(new Random(7));
        Random random = new Random(Long.getLong("seed", 19));
        for (int i = 0; i < 200; i++) {
            int cut = json.length() / 2 + random.nextInt(json.length() / 2);
            assertThat(places(json.substring(0, cut) + "!", Limits.DEFAULT))
                    .hasSameSizeAs(places(apart(json.substring(0, cut)) + "!", Limits.DEFAULT));
        }
    }
}
