package org.snitp.io;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.indicators.progress.ProgressReport;
import org.snitp.io.diagnostic.CheckResult;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Profile;
import org.snitp.io.diff.Comparison;
import org.snitp.io.internal.check.MissingReasons;
import org.snitp.io.internal.check.Validator;
import org.snitp.io.internal.output.AtomicFile;
import org.snitp.io.internal.write.DocumentWriter;
import org.snitp.model.Bundle;
import org.snitp.model.dimension.CodeList;
import org.snitp.model.measurement.MeasurementSet;
import org.snitp.model.profile.ProfileDefinition;

/**
 * Reads, checks and writes strategies.
 *
 * <pre>{@code
 * Bundle strategy = Snitp.official();
 * Bundle mine = Snitp.read(Path.of("my-plan")).orElseThrow();
 * }</pre>
 *
 * <p>{@link BundleReader} reads with options, several files, or what is in memory beside files.
 *
 * <p>A file is what its name ends in: {@code .json}, {@code .yaml} or {@code .yml}. Under any other name, whether a text is
 * JSON or YAML is told by its content. Bad input never throws: it yields diagnostics.
 */
public final class Snitp {

    private Snitp() {}

    /** Read on first use, and kept. */
    private static final class Official {
        static final Bundle BUNDLE = readOfficial().orElseThrow();
    }

    /**
     * Returns Romania's National Strategy against Trafficking in Persons 2024-2028 with its plan 2024-2026. It is read once, and is
     * immutable: all callers have the same one.
     */
    public static Bundle official() {
        return Official.BUNDLE;
    }

    /**
     * Returns the code list {@code ro-counties}: the 41 counties of Romania and Bucharest with the development regions of which
     * they are part. A dimension of a document refers to it by its id; the reader then adds it to the documents.
     */
    public static CodeList counties() {
        return BundleReader.create()
                .addCounties()
                .read()
                .orElseThrow()
                .getCodeLists()
                .get(0);
    }

    /** Reads the bundled official strategy and returns it with its diagnostics. */
    public static ReadResult readOfficial() {
        return BundleReader.create().addOfficial().read();
    }

    /**
     * Reads a file, or all {@code .json}, {@code .yaml} and {@code .yml} files of a folder and its subfolders. In a folder,
     * hidden files and JSON that is certainly not a document are skipped: files named {@code *.schema.json}, JSON Schemas,
     * SARIF logs, and the reports and baselines of this library.
     *
     * <p>A {@code .csv} file given by name is a table of measurements, as described in the module
     * {@code snitp-measurements}. It is read as the equivalent measurement set, and its problems have locations in the
     * table. Its plan must be among the files. Tables in folders are skipped.
     */
    public static ReadResult read(Path path) {
        return BundleReader.create().add(path).read();
    }

    /**
     * Reads a table of measurements for plans in memory.
     *
     * @param bundle the plans, strategies and institutions to which the table refers; its measurement sets are ignored
     * @param table the table in CSV, which is read to its end and not closed
     * @param name its name in diagnostics, whatever its ending
     * @return the documents of the bundle and the measurement sets of the table, with the problems of the table only
     */
    public static ReadResult readTable(Bundle bundle, InputStream table, String name) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(name, "name");
        Bundle plans = bundle.withDocuments(bundle.getDocuments().stream()
                .filter(document -> !(document instanceof MeasurementSet))
                .toList());
        return BundleReader.create().beside(plans).addTable(table, name).read();
    }

    /**
     * Reads a stream to its end; the stream is not closed.
     *
     * @param name its name in diagnostics
     */
    public static ReadResult read(InputStream stream, String name) {
        return BundleReader.create().add(stream, name).read();
    }

    /**
     * Reads a text.
     *
     * @param text JSON or YAML
     * @param name its name in diagnostics
     */
    public static ReadResult read(String text, String name) {
        return BundleReader.create().add(text, name).read();
    }

    /**
     * Reads a profile, by which documents can then be read and checked. A profile that it extends is {@code draft},
     * {@code final}, or one in the same file or in a file of that name beside it.
     *
     * <pre>{@code
     * Profile profile = Snitp.readProfile(Path.of("ministry.yaml")).orElseThrow();
     * ReadResult result = BundleReader.of(ReadOptions.DEFAULT.withProfile(profile)).add(Path.of("my-plan")).read();
     * }</pre>
     *
     * @param file the file in YAML or JSON, whose first profile is taken
     */
    public static ProfileResult readProfile(Path file) {
        return ProfileResult.read(Objects.requireNonNull(file, "file"));
    }

    /**
     * Returns the document of a profile that is always there, as its file states it: what another one is begun from.
     *
     * @param id {@code draft} or {@code final}
     */
    public static Optional<ProfileDefinition> profile(String id) {
        return Profile.named(id)
                .map(found -> BundleReader.create()
                        .addResource("profiles/" + id + ".yaml", id + ".yaml")
                        .read()
                        .orElseThrow()
                        .getProfiles()
                        .get(0));
    }

    /**
     * Checks a bundle that was built in code, under the profile that its plan names, or else that of a draft. The locations are
     * paths in the bundle, without a file.
     */
    public static List<Diagnostic> check(Bundle bundle) {
        Objects.requireNonNull(bundle, "bundle");
        return check(bundle, ProfileSearch.named(bundle.getDocuments()));
    }

    /** Checks a bundle that was built in code, with the severities of a profile. */
    public static List<Diagnostic> check(Bundle bundle, Profile profile) {
        return outcome(bundle, profile).problems();
    }

    /** Checks a bundle that was built in code, and also returns the problems that its {@code x-ignore} fields suppress. */
    public static CheckResult outcome(Bundle bundle, Profile profile) {
        return Validator.validate(KnownLists.beside(Objects.requireNonNull(bundle, "bundle")), profile);
    }

    /**
     * Returns a warning for every partial or missed result without a reason, in the order of the plans. Its location is the
     * latest measurement of the indicator, if there is one.
     *
     * @param read the documents, with their measurements
     * @param progress the progress of their indicators
     */
    public static List<Diagnostic> missingReasons(ReadResult read, ProgressReport progress) {
        return MissingReasons.find(
                Objects.requireNonNull(read, "read").bundle().orElseGet(Bundle::of), progress, read.locations());
    }

    /**
     * Compares two versions of a bundle: what was added, removed, renamed, moved and changed, and how the targets changed.
     *
     * @param before the old version
     * @param after the new version
     */
    public static Comparison compare(Bundle before, Bundle after) {
        return Comparison.of(before, after);
    }

    /** Returns a bundle as a JSON array of documents. */
    public static String toJson(Bundle bundle) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writeJson(bundle, stream);
        return stream.toString(StandardCharsets.UTF_8);
    }

    /** Returns a bundle as a stream of YAML documents. */
    public static String toYaml(Bundle bundle) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        writeYaml(bundle, stream);
        return stream.toString(StandardCharsets.UTF_8);
    }

    /** Writes a bundle as a JSON array of documents, in UTF-8; the stream is flushed but not closed. */
    public static void writeJson(Bundle bundle, OutputStream stream) {
        DocumentWriter.writeJson(bundle, stream);
    }

    /** Writes a bundle as a stream of YAML documents, in UTF-8; the stream is flushed but not closed. */
    public static void writeYaml(Bundle bundle, OutputStream stream) {
        DocumentWriter.writeYaml(bundle, stream);
    }

    /**
     * Writes a bundle to a file, as JSON if its name ends in {@code .json}, else as YAML. The file is written atomically.
     *
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public static void write(Bundle bundle, Path file) {
        Objects.requireNonNull(bundle, "bundle");
        Objects.requireNonNull(file, "file");
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".json")) {
            writeJson(bundle, file);
        } else {
            writeYaml(bundle, file);
        }
    }

    /**
     * Writes a bundle to a file as a JSON array of documents. The file is written atomically.
     *
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public static void writeJson(Bundle bundle, Path file) {
        Objects.requireNonNull(bundle, "bundle");
        AtomicFile.write(Objects.requireNonNull(file, "file"), stream -> writeJson(bundle, stream));
    }

    /**
     * Writes a bundle to a file as a stream of YAML documents. The file is written atomically.
     *
     * @throws UncheckedIOException if it cannot be written; an existing file is then unchanged
     */
    public static void writeYaml(Bundle bundle, Path file) {
        Objects.requireNonNull(bundle, "bundle");
        AtomicFile.write(Objects.requireNonNull(file, "file"), stream -> writeYaml(bundle, stream));
    }
}
