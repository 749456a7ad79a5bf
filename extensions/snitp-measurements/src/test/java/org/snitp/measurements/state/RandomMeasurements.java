package org.snitp.measurements.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.measurement.DeliveryState;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.Withdrawal;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.time.Period;

/** Measurements of every kind, of which many are of the same indicator, period, cell and institution. */
final class RandomMeasurements {

    private static final List<String> PERIODS = List.of(
            "2025",
            "2026-S1",
            "2024-Q4",
            "2025-03",
            "2025-W07",
            "2025-05-16",
            "2024-10/2025-09",
            "2025-01-03/2025-02-11");
    private static final List<String> NUMBERS = List.of(
            "0", "7", "-3", "2.50", "2.5", "1E+3", "1000", "123456789012345678901234567890", "0.00000000000000000001");
    private static final List<Map<String, String>> CELLS = List.of(
            Map.of(),
            Map.of("county", "AB"),
            Map.of("county", "AB", "sex", "f"),
            Map.of("sex", "f", "age", "0-17", "county", "B"));

    private final Random random;

    RandomMeasurements(Random random) {
        this.random = random;
    }

    List<Measurement> list(int count) {
        return IntStream.range(0, count).mapToObj(i -> next()).toList();
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean seldom() {
        return random.nextInt(6) == 0;
    }

    Measurement next() {
        Measurement.Builder builder = Measurement.builder()
                .indicator(one(List.of("1.1.1-1", "1.1.1-2", "șț")))
                .period(Period.parse(one(PERIODS)));
        List<Map.Entry<String, String>> cell = new ArrayList<>(one(CELLS).entrySet());
        Collections.shuffle(cell, random);
        cell.forEach(part -> builder.putDimension(part.getKey(), part.getValue()));
        figure(builder);
        if (!seldom()) {
            builder.reportedOn(LocalDate.of(2026, 1, 1 + random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            builder.reportedBy(one(List.of("ANITP", "MAI")));
        }
        if (seldom()) {
            texts(builder);
        }
        return builder.build();
    }

    private void figure(Measurement.Builder builder) {
        switch (random.nextInt(6)) {
            case 0 -> builder.numerator(number()).denominator(number());
            case 1 -> builder.value(number()).weight(BigDecimal.TEN);
            case 2 -> builder.delivery(DeliveryState.DELIVERED).deliveredOn(LocalDate.of(2025, 5, 1));
            case 3 -> builder.value(BigDecimal.ONE).truthValue(true);
            default -> builder.value(number());
        }
    }

    private BigDecimal number() {
        return new BigDecimal(one(NUMBERS));
    }

    private void texts(Measurement.Builder builder) {
        boolean english = random.nextBoolean();
        builder.note(LocalizedText.builder()
                .text("en", "note " + random.nextInt(3))
                .ro("notă \"" + random.nextInt(2) + "\"\n")
                .official(english ? "en" : "ro")
                .build());
        if (seldom()) {
            builder.withdrawn(Withdrawal.builder()
                    .date(LocalDate.of(2026, 2, 1))
                    .reason(LocalizedText.builder()
                            .text(english ? "en" : "ro", english ? "wrong" : "greșit")
                            .build())
                    .build());
        }
        if (random.nextBoolean()) {
            builder.addEarlier(EarlierFigure.builder()
                    .value(number())
                    .reportedOn(Optional.of(LocalDate.of(2025, 12, 24)))
                    .build());
        }
        if (random.nextBoolean()) {
            builder.putExtension("x-own", new ExtensionValue.Decimal(number()));
        }
    }
}
