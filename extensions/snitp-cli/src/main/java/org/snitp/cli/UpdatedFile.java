package org.snitp.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.io.Snitp;
import org.snitp.io.YamlUpdate;
import org.snitp.model.Bundle;

/**
 * A file with documents that is rewritten with its comments.
 *
 * @param console where lost comments are reported
 * @param file the file, which may not exist
 * @param after its new content
 */
record UpdatedFile(Console console, Path file, Bundle after) {

    private static final int MAX_NAMED = 5;

    /**
     * Writes the file. Rejects it, before anything is written, if comments would be lost and the user has not agreed.
     */
    void write(boolean dropComments) {
        Optional<YamlUpdate> update = update();
        requireKept(update, dropComments);
        new OutputFile(console, file)
                .write(target -> update.ifPresentOrElse(text -> text.write(target), () -> Snitp.write(after, target)));
    }

    /** Rejects the file if comments would be lost and the user has not agreed. */
    void requireKept(boolean dropComments) {
        requireKept(update(), dropComments);
    }

    private void requireKept(Optional<YamlUpdate> update, boolean dropComments) {
        if (!dropComments) {
            loss(update).ifPresent(loss -> {
                throw new UsageException(loss + " " + console.texts().text("update.dropComments"));
            });
        }
    }

    /** Returns a message about comments that would be lost, if any. */
    Optional<String> loss() {
        return loss(update());
    }

    /** JSON and new files have no comments. */
    private Optional<YamlUpdate> update() {
        boolean json = file.toString().toLowerCase(Locale.ROOT).endsWith(".json");
        if (json || !Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(YamlUpdate.of(file.toString(), Files.readAllBytes(file), after));
        } catch (IOException e) {
            throw new UsageException(UnwritableFile.explain(console.texts(), file, e));
        }
    }

    private Optional<String> loss(Optional<YamlUpdate> update) {
        List<YamlUpdate.LostComment> lost = update.map(YamlUpdate::lost).orElse(List.of());
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        String named = lost.stream()
                .limit(MAX_NAMED)
                .map(comment -> console.texts().text("update.comment", comment.line(), Paragraph.shown(comment.text())))
                .collect(Collectors.joining("; "));
        String more = lost.size() > MAX_NAMED ? "; …" : "";
        return Optional.of(console.texts().count("update.lost", lost.size()) + " " + file + ": " + named + more + ".");
    }
}
