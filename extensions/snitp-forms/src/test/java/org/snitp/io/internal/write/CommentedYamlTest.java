package org.snitp.io.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.forms.sheet.Filling;
import org.snitp.forms.sheet.YamlSheets;
import org.snitp.indicators.sheet.IndicatorSheet;
import org.snitp.indicators.sheet.IndicatorSheets;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.internal.shape.Field;
import org.snitp.io.internal.shape.Shape;
import org.snitp.model.Bundle;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.strategy.Strategy;

class CommentedYamlTest {

    /** Says something long about every field, and comments out all that need not be there. */
    private static final Commentary TALKATIVE = new Commentary() {
        @Override
        public List<String> above(Shape<?, ?> shape, Field<?, ?, ?> field) {
            return List.of(field.name() + " " + "x ".repeat(60));
        }

        @Override
        public boolean isCommentedOut(Shape<?, ?> shape, Field<?, ?, ?> field) {
            return field.arity() != Field.Arity.REQUIRED;
        }
    };

    private static String write(Bundle bundle, Commentary commentary) {
        return bundle.getDocuments().stream()
                .map(document -> CommentedYaml.write(document, commentary))
                .collect(Collectors.joining("---\n"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void whatIsCommentedOutIsReadAgainWithoutItsMarks(long seed) {
        Bundle bundle = new RandomBundles(seed).next();

        assertThat(Snitp.read(write(bundle, new Commentary() {}), "plain").bundle())
                .as("seed " + seed)
                .contains(bundle);
        assertThat(Snitp.read(Filling.uncommented(write(bundle, TALKATIVE)), "uncommented")
                        .bundle())
                .as("seed " + seed)
                .contains(bundle);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void theSheetsOfAnyBundleAreReadBack(long seed) {
        RandomBundles bundles = new RandomBundles(seed);
        for (int i = 0; i < 10; i++) {
            List<IndicatorSheet> sheets = IndicatorSheets.of(bundles.next()).all();
            if (!sheets.isEmpty()) {
                ReadResult read = Snitp.read(YamlSheets.in(Locale.ENGLISH).render(sheets), "sheets");
                Bundle fragment = read.bundle().orElseThrow(() -> new AssertionError(read.diagnostics(Severity.ERROR)));

                assertThat(IndicatorSheets.of(fragment).all().stream().map(IndicatorSheet::indicator))
                        .as("seed " + seed)
                        .containsExactlyElementsOf(
                                sheets.stream().map(IndicatorSheet::indicator).toList());
            }
        }
    }

    @Test
    void commentsKeepToEightyColumns() {
        Strategy strategy = Snitp.readOfficial().orElseThrow().getStrategies().get(0);

        assertThat(CommentedYaml.write(strategy, TALKATIVE).lines().filter(line -> line.matches(" *# \\S.*")))
                .hasSizeGreaterThan(10)
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void aFieldWithoutAValueIsHintedAtInItsPlace() {
        Indicator indicator = Snitp.readOfficial().orElseThrow().getStrategies().get(0).getGeneralObjectives().stream()
                .flatMap(general -> general.getIndicators().stream())
                .findFirst()
                .orElseThrow();

        assertThat(indicator.getLevel()).isEmpty();
        Commentary levels = new Commentary() {
            @Override
            public List<String> blank(Shape<?, ?> shape, Field<?, ?, ?> field) {
                return field.name().equals("level") ? List.of("level: output") : List.of();
            }
        };
        String yaml = CommentedYaml.write(
                Snitp.readOfficial().orElseThrow().getStrategies().get(0), levels);
        assertThat(yaml).contains("\n        #level: output\n        measure:\n");
    }
}
