package org.snitp.cli;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.snitp.cli.OutcomeReport.Format;
import org.snitp.cli.terminal.Console;
import org.snitp.io.options.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks documents, and again each time one of them is saved, until the user ends it. */
@Command(name = "watch")
final class WatchCommand implements Callable<Integer> {

    /** How often files are looked at, in milliseconds. */
    private static final long EVERY = 400;

    /** How long a file must stay as it is before it counts as saved, in milliseconds. */
    private static final long SETTLED = 150;

    private static final int MOST_NAMES = 3;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIR", descriptionKey = "watch.paths")
    private List<Path> paths = new ArrayList<>();

    @Mixin
    private final ProfileOption profile = new ProfileOption();

    @Option(names = "--notes", descriptionKey = "validate.notes")
    private boolean notes;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ReadOptions options =
                profile.in(console).map(ReadOptions.DEFAULT::withProfile).orElse(ReadOptions.DEFAULT);
        FileWatch watch = new FileWatch(paths);
        if (!check(options)) {
            return ExitCode.COULD_NOT_RUN;
        }
        tell(console.texts().text("watch.waiting"));
        try {
            while (true) {
                Thread.sleep(EVERY);
                List<Path> changed = watch.changes(SETTLED);
                if (!changed.isEmpty()) {
                    tell(console.texts()
                            .text(
                                    "watch.changed",
                                    LocalTime.now(ZoneId.systemDefault()).format(TIME),
                                    names(changed)));
                    check(options);
                    tell(console.texts().text("watch.waiting"));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.OK;
        }
    }

    private static String names(List<Path> changed) {
        String names = changed.stream()
                .limit(MOST_NAMES)
                .map(path -> path.getFileName().toString())
                .collect(Collectors.joining(", "));
        return changed.size() > MOST_NAMES ? names + ", …" : names;
    }

    /** Returns whether there was something to check. Later, what is missing may come back: it is told, and ends nothing. */
    private boolean check(ReadOptions options) {
        Documents documents = Documents.read(console, paths, options);
        if (documents.areUnreadable()) {
            documents.complainUnreadable();
            return false;
        }
        new OutcomeReport(console, documents.result(), documents.result().outcome()).print(Format.TEXT, notes);
        return true;
    }

    private void tell(String line) {
        console.out().println();
        console.out().println(line);
        console.out().flush();
        console.err().flush();
    }
}
