package org.snitp.io.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.snitp.io.BundleReader;
import org.snitp.io.Snitp;
import org.snitp.io.options.Limits;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;
import org.snitp.model.document.ExtensionValue;
import org.snitp.model.institution.InstitutionRegistry;

/** What is nested deeper than anything that can be read is refused in the words of the library. */
class DeepValuesTest {

    private static final String MESSAGE =
            "A field of an author's own is nested deeper than 500 levels, which no document may be";

    private static Bundle nested(int levels) {
        ExtensionValue value = new ExtensionValue.Text("x");
        for (int i = 0; i < levels; i++) {
            value = i % 2 == 0
                    ? new ExtensionValue.Sequence(List.of(value))
                    : new ExtensionValue.Mapping(Map.of("a", value));
        }
        return Bundle.of(
                InstitutionRegistry.builder().putExtension("x-deep", value).build());
    }

    @Test
    void whatIsTooDeepIsNotWritten() {
        for (int levels : new int[] {501, 100_000}) {
            Bundle bundle = nested(levels);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Snitp.toJson(bundle))
                    .withMessage(MESSAGE);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Snitp.toYaml(bundle))
                    .withMessage(MESSAGE);
        }
    }

    @Test
    void whatCanBeReadCanBeWritten() {
        Bundle bundle = nested(490);
        ReadOptions deep = ReadOptions.DEFAULT.withLimits(Limits.DEFAULT.withDepth(Limits.MAX_DEPTH));

        assertThat(BundleReader.of(deep)
                        .add(Snitp.toJson(bundle), "p.json")
                        .read()
                        .bundle())
                .contains(bundle);
        assertThat(BundleReader.of(deep)
                        .add(Snitp.toYaml(bundle), "p.yaml")
                        .read()
                        .bundle())
                .contains(bundle);
        assertThat(Snitp.toJson(nested(500))).isNotEmpty();
    }
}
