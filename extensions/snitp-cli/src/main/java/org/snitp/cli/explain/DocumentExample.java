package org.snitp.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snitp.indicators.progress.DuePeriods;
import org.snitp.indicators.progress.ProgressParameters;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.BundleReader;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.catalogue.Example;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.options.ReadOptions;
import org.snitp.model.Bundle;

/** Reads an example that consists of documents. */
final class DocumentExample {

    static final ReadOptions OPTIONS =
            ReadOptions.DEFAULT.withProfile(Profile.FINAL).withToday(LocalDate.of(2030, 12, 31));

    /** An example in which a plan names its profile is read under that one. */
    private static final ReadOptions OPTIONS_OF_PLAN = ReadOptions.DEFAULT.withToday(LocalDate.of(2030, 12, 31));

    private static final Pattern NAMED_PROFILE = Pattern.compile("(?m)^profile: ");

    /** The day of the report about measurements. */
    private static final LocalDate REPORTED = LocalDate.of(2025, 12, 31);

    private static final String CONTEXT_FILE = "context.yaml";

    private static final String CONTEXT = load();

    private static final Pattern KIND = Pattern.compile("(?m)^[\\s{]*\"?kind\"?: *\"?(\\w+)");

    private DocumentExample() {}

    private static String load() {
        try (InputStream stream = Objects.requireNonNull(DocumentExample.class.getResourceAsStream(CONTEXT_FILE))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ExampleOutcome read(Example example) {
        Map<String, String> files = new LinkedHashMap<>();
        String ending = example.file().substring(example.file().lastIndexOf('.'));
        files.put("plan" + ending, example.text());
        files.put(CONTEXT_FILE, contextFor(kinds(example.text())));
        boolean named = NAMED_PROFILE.matcher(example.text()).find();
        ReadResult read =
                BundleReader.of(named ? OPTIONS_OF_PLAN : OPTIONS).addAll(files).read();
        List<Diagnostic> found = new ArrayList<>(read.diagnostics());
        found.removeIf(DocumentExample::isNoteAboutContext);
        read.bundle()
                .filter(bundle -> !read.hasErrors())
                .ifPresent(bundle -> found.addAll(missingReasons(read, bundle)));
        return ExampleOutcome.ofDocuments(found);
    }

    /** Returns whether a note is only about the documents beside the example, which are not shown. */
    private static boolean isNoteAboutContext(Diagnostic found) {
        return found.severity() == Severity.INFO
                && found.location()
                        .filter(location -> location.file().equals(CONTEXT_FILE))
                        .isPresent();
    }

    private static List<Diagnostic> missingReasons(ReadResult read, Bundle bundle) {
        return Snitp.missingReasons(
                read, ProgressReport.of(bundle, DuePeriods.NONE, ProgressParameters.asOf(REPORTED)));
    }

    /** The strategy, the registry and the plan beside which examples are read. */
    static Bundle context() {
        return BundleReader.of(OPTIONS).add(CONTEXT, CONTEXT_FILE).read().orElseThrow();
    }

    private static String contextFor(Set<String> present) {
        return Arrays.stream(CONTEXT.split("(?m)^---\n", -1))
                .filter(document -> kinds(document).stream().noneMatch(present::contains))
                .collect(Collectors.joining("---\n"));
    }

    private static Set<String> kinds(String text) {
        return KIND.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
