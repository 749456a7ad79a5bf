package org.snitp.measurements.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.indicators.progress.PlainFigure;
import org.snitp.indicators.progress.ProgressAccumulator;
import org.snitp.io.options.Limits;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;
import org.snitp.testkit.GoldenFiles;

/** What was folded travels as bytes: nothing is lost, equal is equal byte for byte, and bytes of anybody are safe to read. */
class ProgressStateTest {

    private static final int PARTS = 64;

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsReadIsWhatWasWritten(long seed) {
        ProgressAccumulator measurements = folded(new RandomMeasurements(new Random(seed)).list(300));

        ProgressAccumulator read = read(ProgressState.toBytes(measurements));

        assertThat(read).as("seed %d", seed).isEqualTo(measurements);
        assertThat(read.measurements()).as("seed %d", seed).isEqualTo(measurements.measurements());
        assertThat(hex(ProgressState.toBytes(read)))
                .as("seed %d", seed)
                .isEqualTo(hex(ProgressState.toBytes(measurements)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void partsMergedAlongAnyTreeWithBytesBetweenThemGiveTheSameBytes(long seed) {
        Random random = new Random(seed);
        List<Measurement> measurements = new RandomMeasurements(random).list(500);
        byte[] expected = ProgressState.toBytes(folded(measurements));
        for (int tree = 0; tree < 2; tree++) {
            List<Measurement> shuffled = new ArrayList<>(measurements);
            Collections.shuffle(shuffled, random);
            List<byte[]> parts = IntStream.range(0, PARTS)
                    .mapToObj(part -> ProgressState.toBytes(folded(IntStream.range(0, shuffled.size())
                            .filter(i -> i % PARTS == part)
                            .mapToObj(shuffled::get)
                            .toList())))
                    .collect(Collectors.toCollection(ArrayList::new));
            while (parts.size() > 1) {
                byte[] one = parts.remove(random.nextInt(parts.size()));
                byte[] other = parts.remove(random.nextInt(parts.size()));
                parts.add(ProgressState.toBytes(read(one).merge(read(other))));
            }
            assertThat(HexFormat.of()
                            .formatHex(parts.get(0))
                            .equals(HexFormat.of().formatHex(expected)))
                    .as("seed %d, tree %d: the same bytes", seed, tree)
                    .isTrue();
        }
    }

    @Test
    void theFormatIsTheDocumentedOne() {
        Measurement plain = Measurement.builder()
                .indicator("1.1.1-1")
                .period(Period.parse("2025-Q1"))
                .putDimension("county", "AB")
                .value(new BigDecimal("12.50"))
                .reportedBy("ANITP")
                .reportedOn(LocalDate.of(2025, 4, 15))
                .build();
        ProgressAccumulator measurements = folded(List.of(
                plain,
                plain.withReportedOn(LocalDate.of(2025, 4, 20)).withValue(new BigDecimal("-7")),
                plain.withPeriod(Period.parse("2025-Q2"))
                        .withValue(new BigDecimal("3"))
                        .withWeight(BigDecimal.TEN),
                plain.withIndicator("1.1.1-2")
                        .withNote(LocalizedText.of("provizoriu"))
                        .withExtensions(Map.of("x-sheet", new ExtensionValue.Text("B")))));

        GoldenFiles.of("org/snitp/measurements/state")
                .assertSame(hex(ProgressState.toBytes(measurements)), "version1.hex");
    }

    @Test
    void aStateOfVersion1IsStillRead() throws Exception {
        String hex = new String(
                ProgressStateTest.class.getResourceAsStream("version1.hex").readAllBytes(), StandardCharsets.UTF_8);
        ProgressAccumulator read =
                read(HexFormat.of().parseHex(hex.replaceAll("(?m)  .*$", "").replaceAll("\\s", "")));

        assertThat(read.measurements().toString())
                .contains("value=-7", "weight=10", "provizoriu", "x-sheet", "county=AB", "2025-Q2");
        assertThat(read.series().get(0).replaced(0)).isEqualTo(1);
        assertThat(read.series().get(0).firstReportedOn(0)).contains(LocalDate.of(2025, 4, 15));
    }

    @Test
    void yesAndNoStayYesAndNo() {
        ProgressAccumulator measurements = folded(List.of(Measurement.builder()
                .indicator("1.1.1-1")
                .period(Period.parse("2025"))
                .value(BigDecimal.ONE)
                .truthValue(true)
                .build()));

        assertThat(read(ProgressState.toBytes(measurements))
                        .series()
                        .get(0)
                        .measurement(0)
                        .getTruthValue())
                .contains(true);
    }

    @Test
    void aMeasurementOfTwoOfficialLanguagesIsRefusedRatherThanChanged() {
        ProgressAccumulator measurements = folded(List.of(Measurement.builder()
                .indicator("1.1.1-1")
                .period(Period.parse("2025"))
                .note(LocalizedText.builder().text("en", "one").ro("unu").build())
                .source(LocalizedText.of("registru"))
                .build()));

        assertThatThrownBy(() -> ProgressState.toBytes(measurements))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No document can have the measurement of 1.1.1-1 for 2025: Measurement{");
    }

    @Test
    void figuresThatReplacedMoreThanAnyNumberOfRowsKeepTheirCount() {
        ProgressAccumulator measurements = new ProgressAccumulator();
        PlainFigure figure = PlainFigure.ofValue(Period.parse("2025"), 1, (byte) 0, "", PlainFigure.NO_DAY);
        measurements.series("1.1.1-1", Map.of(), "").add(figure, 5_000_000_000L, PlainFigure.NO_DAY);

        ProgressAccumulator read = read(ProgressState.toBytes(measurements));

        assertThat(read.series().get(0).replaced(0)).isEqualTo(5_000_000_000L);
        assertThat(read).isEqualTo(measurements);
    }

    @Test
    void nothingTravelsAsWell() {
        assertThat(read(ProgressState.toBytes(new ProgressAccumulator()))).isEqualTo(new ProgressAccumulator());
    }

    @Test
    void otherBytesAreRefusedWithWhatTheyAreNot() {
        byte[] state = ProgressState.toBytes(folded(new RandomMeasurements(new Random(1)).list(3)));
        byte[] newer = state.clone();
        newer[4] = 2;
        byte[] damaged = state.clone();
        damaged[9] ^= 1;

        assertRefused(new byte[0], "Not a state of progress: it does not begin with SNPA");
        assertRefused(
                "PK\3\4".getBytes(StandardCharsets.US_ASCII), "Not a state of progress: it does not begin with SNPA");
        assertRefused(Arrays.copyOf(state, 4), "Not a state of progress of version 1: its version is none");
        assertRefused(newer, "Not a state of progress of version 1: its version is 2");
        assertRefused(damaged, "Damaged a state of progress: its checksum is another one");
        assertRefused(Arrays.copyOf(state, 40), "Damaged a state of progress: its checksum is another one");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void moreFiguresThanTheLimitAllowsAreRefused(int most) {
        byte[] state = ProgressState.toBytes(folded(IntStream.range(0, 5)
                .mapToObj(i -> Measurement.builder()
                        .indicator("1.1.1-1")
                        .period(Period.year(2024 + i))
                        .value(BigDecimal.valueOf(i))
                        .build())
                .toList()));

        assertThatThrownBy(() -> ProgressState.read(state, Limits.DEFAULT.withValues(most)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a state of progress: the number of figures is 5, more than " + most + " at byte 19");
    }

    @Test
    void promisesAreNoReasonToReserveMemory() {
        assertRefused(
                summed("SNPA\1", 0xFF, 0xFF, 0xFF, 0xFF, 0x07),
                "Not a state of progress: the number of series is 2147483647, more than 0 at byte 10");
        assertRefused(
                summed("SNPA\1", 1, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0x07, 'x'),
                "Not a state of progress: the number of bytes is 2147483647, more than 1 at byte 12");
    }

    /** Each byte of a state is changed, with the checksum made right, as somebody who means harm would do. */
    @ParameterizedTest
    @MethodSource("seeds")
    void hostileBytesAreReadOrRefused(long seed) {
        Random random = new Random(seed);
        byte[] state = ProgressState.toBytes(folded(new RandomMeasurements(random).list(20)));
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            byte[] hostile =
                    Arrays.copyOf(state, random.nextInt(4) == 0 ? 6 + random.nextInt(state.length - 6) : state.length);
            for (int changes = random.nextInt(4); changes >= 0; changes--) {
                hostile[5 + random.nextInt(hostile.length - 5)] = (byte) random.nextInt(256);
            }
            byte[] sound = summed(Arrays.copyOf(hostile, Math.max(5, hostile.length - 4)));
            try {
                ProgressState.toBytes(read(sound));
            } catch (IllegalArgumentException e) {
                refused++;
                assertThat(e)
                        .hasMessageMatching("(?s)(Not a state of progress: .* at byte \\d+|No document can have .*)");
            }
        }
        assertThat(refused).as("seed %d", seed).isGreaterThan(300);
    }

    private static void assertRefused(byte[] bytes, String message) {
        assertThatThrownBy(() -> read(bytes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static byte[] summed(String begin, int... rest) {
        byte[] bytes = Arrays.copyOf(begin.getBytes(StandardCharsets.ISO_8859_1), begin.length() + rest.length);
        for (int i = 0; i < rest.length; i++) {
            bytes[begin.length() + i] = (byte) rest[i];
        }
        return summed(bytes);
    }

    private static byte[] summed(byte[] content) {
        CRC32C sum = new CRC32C();
        sum.update(content);
        return ByteBuffer.allocate(content.length + 4)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    /** Returns sixteen bytes a line, with their letters beside them. */
    private static String hex(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < bytes.length; from += 16) {
            byte[] line = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 16));
            String letters = new String(line, StandardCharsets.ISO_8859_1).replaceAll("[^!-~]", ".");
            text.append(String.format("%-47s  %s%n", HexFormat.ofDelimiter(" ").formatHex(line), letters));
        }
        return text.toString().replace("\r\n", "\n");
    }

    private static ProgressAccumulator read(byte[] state) {
        return ProgressState.read(state, Limits.DEFAULT);
    }

    private static ProgressAccumulator folded(List<Measurement> measurements) {
        ProgressAccumulator accumulator = new ProgressAccumulator();
        measurements.forEach(accumulator::add);
        return accumulator;
    }

    static LongStream seeds() {
        return new Random(Long.getLong("seed", 20_261_201L)).longs(3);
    }
}
