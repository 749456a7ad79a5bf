package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.testkit.SnitpAssertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.snitp.io.diagnostic.Severity;
import org.snitp.model.Bundle;
import org.snitp.testkit.SmallPlan;

/** The entry point: what readers get, and how they get at it. */
class SnitpTest {

    private static ReadResult stream(byte[] bytes) {
        return Snitp.read(new ByteArrayInputStream(bytes), "x.yaml");
    }

    @Test
    void aStreamIsReadToItsEndAndNotClosed() {
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(SmallPlan.REGISTRY.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(Snitp.read(stream, "x.yaml").orElseThrow().getRegistries()).hasSize(1);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aStreamThatFailsIsAProblemAndNoException() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThat(Snitp.read(broken, "x.yaml"))
                .hasOnlyIssues(
                        "x.yaml: error SNITP-101: The file cannot be read; check that it is a file and that you may "
                                + "read it.");
    }

    @Test
    void theBundleIsAbsentWhenSomethingOfItWasLost() {
        for (String broken : new String[] {
            SmallPlan.REGISTRY.replace("agency", "7 agenzia"),
            SmallPlan.REGISTRY + "colour: red\n",
            SmallPlan.REGISTRY.replace("snitp/1", "snitp/2"),
            SmallPlan.REGISTRY + "---\n5\n",
            SmallPlan.REGISTRY + "x-a: [",
            SmallPlan.REGISTRY + "x-a: 1e999\n",
            ""
        }) {
            ReadResult result = Snitp.read(broken, "x.yaml");

            assertThat(result.bundle()).as(broken).isEmpty();
            assertThat(result.hasErrors()).isTrue();
        }
    }

    @Test
    void theBundleIsPresentWhenOnlyChecksFail() {
        ReadResult result = Snitp.read(SmallPlan.REGISTRY.replace("partOf: MAI", "partOf: MIA"), "x.yaml");

        assertThat(result.bundle()).isPresent();
        assertThat(result.hasErrors()).isTrue();
        assertThatThrownBy(result::orElseThrow).isInstanceOf(InvalidBundleException.class);
    }

    @Test
    void warningsAloneAreNoErrors() {
        ReadResult result = Snitp.read(
                SmallPlan.bundle(SmallPlan.ACTION.replace("results: [{ro: Campanii organizate}]", "results: []")),
                "x.yaml");

        assertThat(result.diagnostics(Severity.WARNING)).hasSize(1);
        assertThat(result.hasErrors()).isFalse();
        assertThat(result.orElseThrow().getDocuments()).hasSize(3);
    }

    @Test
    void theExceptionCanBeReadByItself() {
        ReadResult result = Snitp.read(
                SmallPlan.REGISTRY.replace("agency", "7 agenci").replace("ministry", "7 ministri"), "plan.yaml");

        assertThatThrownBy(result::orElseThrow).hasMessage("""
                        2 errors in the documents:
                          plan.yaml:4:21: error SNITP-207: institution MAI: "7 ministri" is none of: %1$s. Did you mean ministry?
                          plan.yaml:5:23: error SNITP-207: institution ANITP: "7 agenci" is none of: %1$s. Did you mean agency?""".formatted(
                        result.diagnostics(Severity.WARNING).get(0).arguments().get("allowed"))
                .replace("\n", System.lineSeparator()));
    }

    @Test
    void theExceptionListsSomeErrorsAndCountsTheRest() {
        String many = SmallPlan.REGISTRY + "  - {}\n".repeat(30);

        assertThatThrownBy(Snitp.read(many, "x.yaml")::orElseThrow)
                .hasMessageStartingWith("90 errors in the documents:")
                .hasMessageEndingWith("  and 70 more")
                .satisfies(e -> assertThat(((InvalidBundleException) e).getDiagnostics())
                        .hasSize(90));
    }

    @Test
    void theExceptionCanBeSentToAnotherProcess() throws IOException {
        ReadResult result = Snitp.read("5", "x.yaml");
        try (ObjectOutputStream stream = new ObjectOutputStream(new ByteArrayOutputStream())) {
            assertThatThrownBy(result::orElseThrow).satisfies(stream::writeObject);
        }
    }

    @Test
    void documentsComeInTheOrderOfTheText() {
        Bundle bundle = Snitp.read(SmallPlan.bundle(SmallPlan.ACTION), "x.yaml").orElseThrow();

        assertThat(bundle.getDocuments()).hasSize(3);
        assertThat(bundle.getStrategies()).hasSize(1);
        assertThat(bundle.getDocuments().get(0))
                .isEqualTo(bundle.getStrategies().get(0));
        assertThat(bundle.getDocuments().get(2)).isEqualTo(bundle.getPlans().get(0));
    }

    @Test
    void neitherTheLanguageNorTheClockOfTheComputerCounts() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String text = SmallPlan.bundle(SmallPlan.ACTION.replace("[annual]", "[Iunie]"));
        String before = Snitp.read(text, "x.yaml").diagnostics(Severity.WARNING).toString();
        try {
            for (String tag : new String[] {"ro-RO", "tr-TR", "ar-EG-u-nu-arab"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

                assertThat(Snitp.read(text, "x.yaml").diagnostics(Severity.WARNING))
                        .hasToString(before);
                assertThat(Snitp.toYaml(Snitp.read(SmallPlan.bundle(SmallPlan.ACTION), "x")
                                .orElseThrow()))
                        .contains("period: 2024/2026");
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void bytesAreReadInTheEncodingThatTheyAreIn() {
        for (String encoding : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
            Charset charset = Charset.forName(encoding);
            for (String mark : new String[] {"", "\uFEFF"}) {
                ReadResult result = stream((mark + SmallPlan.REGISTRY).getBytes(charset));

                assertThat(result.diagnostics(Severity.WARNING))
                        .as(encoding + mark)
                        .isEmpty();
                assertThat(result.orElseThrow())
                        .isEqualTo(Snitp.read(SmallPlan.REGISTRY, "x").orElseThrow());
            }
        }
    }
}
