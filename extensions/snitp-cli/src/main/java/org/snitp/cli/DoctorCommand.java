package org.snitp.cli;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snitp.cli.show.Page;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Tone;
import picocli.CommandLine.Command;

/** Tells what the command finds on this machine, and whether something is missing that it needs. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {

    /** Set by whatever starts the command with an archive of its classes. */
    private static final String ARCHIVE = "snitp.archive";

    private static final String MARK = "!";
    private static final int BYTES_PER_MEGABYTE = 1 << 20;

    /** Enough for any plan that somebody has written; the official one takes a quarter of it. */
    private static final int MIN_MEGABYTES = 128;

    private final Console console;
    private final Page page;
    private int problems;

    DoctorCommand(Console console) {
        this.console = console;
        this.page = new Page(console);
    }

    @Override
    public Integer call() {
        page.heading("snitp", Version.number());
        found("java", text("doctor.java.is", Runtime.version(), property("java.vendor"), property("java.home")));
        memory();
        start();
        letters();
        found("language", text("doctor.language.is", console.locale().getDisplayLanguage(console.locale()), locale()));
        found("terminal", console.texts().count(watched(), console.width()));
        office();
        folders();
        page.blank()
                .paragraph(
                        0, problems == 0 ? text("doctor.well") : console.texts().count("doctor.ill", problems));
        console.out().print(page.text());
        return problems == 0 ? ExitCode.OK : ExitCode.ERRORS;
    }

    private void memory() {
        long megabytes = Runtime.getRuntime().maxMemory() / BYTES_PER_MEGABYTE;
        if (megabytes < MIN_MEGABYTES) {
            missing("memory", text("doctor.memory.little", megabytes, MIN_MEGABYTES));
        } else {
            found("memory", text("doctor.memory.is", megabytes));
        }
    }

    /** Java says among what it tells of itself whether it shares classes: it does not if the archive does not fit. */
    private void start() {
        String archive = property(ARCHIVE);
        boolean shared = property("java.vm.info").contains("sharing");
        if (archive.isEmpty()) {
            found("start", text("doctor.start.none"));
        } else {
            found("start", text(shared ? "doctor.start.is" : "doctor.start.other", archive));
        }
    }

    private void letters() {
        String encoding = property("sun.jnu.encoding");
        if (Charset.isSupported(encoding) && Charset.forName(encoding).equals(StandardCharsets.UTF_8)) {
            found("letters", StandardCharsets.UTF_8.name());
        } else if (File.separatorChar == '\\') {
            found("letters", text("doctor.letters.windows", encoding));
        } else {
            missing("letters", text("doctor.letters.other", encoding));
        }
    }

    private String watched() {
        return console.watched() ? "doctor.terminal.is" : "doctor.terminal.none";
    }

    private String locale() {
        return Stream.of("SNITP_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG")
                .filter(name -> !console.environment().getOrDefault(name, "").isEmpty())
                .findFirst()
                .map(name -> name.replace("SNITP_LOCALE", "LANG") + "="
                        + console.environment().get(name))
                .orElse("LANG=");
    }

    private void office() {
        found(
                "office",
                office(console.environment().getOrDefault("PATH", ""))
                        .map(Path::toString)
                        .orElseGet(() -> text("doctor.office.none")));
    }

    private static Optional<Path> office(String path) {
        return Stream.of(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of("soffice", "soffice.exe").flatMap(name -> file(folder, name).stream()))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> file(String folder, String name) {
        try {
            return Optional.of(Path.of(folder, name));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void folders() {
        boolean here = Files.isWritable(Path.of("").toAbsolutePath());
        found("here", text(here ? "doctor.here.is" : "doctor.here.not"));
        String temporary = property("java.io.tmpdir");
        if (file(temporary, "").filter(Files::isWritable).isPresent()) {
            found("temporary", temporary);
        } else {
            missing("temporary", text("doctor.temporary.not", temporary));
        }
    }

    private void found(String subject, String words) {
        page.field(text("doctor." + subject), Optional.of(words));
    }

    private void missing(String subject, String words) {
        problems++;
        page.status(text("doctor." + subject), MARK, Tone.BAD, " " + words);
    }

    private static String property(String name) {
        return System.getProperty(name, "");
    }

    private String text(String key, Object... arguments) {
        return console.texts().text(key, arguments);
    }
}
