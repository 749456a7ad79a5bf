package org.snitp.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.cli.terminal.Console;
import org.snitp.io.ReadResult;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diagnostic.TextReport;
import org.snitp.model.Bundle;
import org.snitp.model.MeasuredPlans;
import org.snitp.model.document.Document;
import org.snitp.model.measurement.ActionStatusReport;
import org.snitp.model.measurement.MeasurementSet;

/** The known measurements and reports on actions, in the files to which new ones are added. */
final class MeasurementStore {

    private final Console console;
    private final Bundle bundle;

    /**
     * Prepares the store.
     *
     * @param bundle the documents to which the measurements refer
     */
    MeasurementStore(Console console, Bundle bundle) {
        this.console = console;
        this.bundle = bundle;
    }

    /** Reads the file with measurements, if it exists. Rejects a file whose contents could be lost. */
    Optional<MeasurementSet> read(Path file) {
        return read(file, MeasurementSet.class, MeasurementSet::getPlan);
    }

    /** Reads the file with reports on actions, if it exists. Rejects a file whose contents could be lost. */
    Optional<ActionStatusReport> readStatuses(Path file) {
        return read(file, ActionStatusReport.class, ActionStatusReport::getPlan);
    }

    private <T extends Document> Optional<T> read(Path file, Class<T> type, Function<T, String> planOf) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        ReadResult result = Snitp.read(file);
        if (result.bundle().isEmpty()) {
            throw refusal("collect.unreadable", file, result.diagnostics());
        }
        List<Document> documents = result.bundle().get().getDocuments();
        if (documents.size() != 1 || !type.isInstance(documents.get(0))) {
            String key = type == MeasurementSet.class ? "collect.otherDocuments" : "collect.otherStatuses";
            throw new UsageException(console.texts().text(key, file));
        }
        T document = type.cast(documents.get(0));
        String id = planOf.apply(document);
        if (MeasuredPlans.of(bundle).stream().noneMatch(plan -> plan.getId().equals(id))) {
            throw new UsageException(console.texts().text("collect.otherPlan", file, id));
        }
        requireValid(document, file);
        return Optional.of(document);
    }

    /** Only problems of the document count, not those of the plan. */
    private void requireValid(Document set, Path file) {
        String pointer = "/" + bundle.getDocuments().size();
        List<Diagnostic> errors = Snitp.check(
                        Bundle.builder().from(bundle).addDocuments(set).build())
                .stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                .filter(diagnostic -> diagnostic
                        .location()
                        .filter(location -> (location.pointer() + "/").startsWith(pointer + "/"))
                        .isPresent())
                .toList();
        if (!errors.isEmpty()) {
            throw refusal("collect.invalid", file, errors);
        }
    }

    private UsageException refusal(String key, Path file, List<Diagnostic> diagnostics) {
        console.err()
                .print(TextReport.in(console.locale(), console.coloured(), console.width())
                        .render(diagnostics));
        return new UsageException(console.texts().text(key, file));
    }
}
