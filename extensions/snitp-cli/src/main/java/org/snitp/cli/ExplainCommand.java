package org.snitp.cli;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snitp.annex.RemarkPage;
import org.snitp.annex.document.RemarkKind;
import org.snitp.cli.explain.CataloguePage;
import org.snitp.cli.show.RulePage;
import org.snitp.cli.terminal.Console;
import org.snitp.cli.terminal.Paragraph;
import org.snitp.interop.exchange.CodePage;
import org.snitp.interop.exchange.ExchangeCode;
import org.snitp.io.catalogue.CatalogueEntry;
import org.snitp.io.catalogue.RuleCatalogue;
import org.snitp.io.diagnostic.DiagnosticCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains rules with examples; without a code, lists all rules. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private static final Pattern CODE = Pattern.compile("(?:SNITP[- ]?)?([0-9]{1,4})", Pattern.CASE_INSENSITIVE);

    private static final int MAX_SUGGESTED = 3;

    /** The output format. */
    enum Format {
        TEXT,
        MD;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The codes for completion. */
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            Stream<String> rules =
                    RuleCatalogue.entries().stream().map(entry -> entry.code().getId());
            Stream<String> remarks = Stream.of(RemarkKind.values()).map(RemarkKind::id);
            Stream<String> exchanged = Stream.of(ExchangeCode.values()).map(ExchangeCode::id);
            return Stream.of(rules, remarks, exchanged).flatMap(codes -> codes).iterator();
        }
    }

    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "CODE",
            descriptionKey = "explain.code",
            completionCandidates = Codes.class)
    private List<String> asked = new ArrayList<>();

    @Option(names = "--format", paramLabel = "text|md", descriptionKey = "explain.format")
    private Format format = Format.TEXT;

    @Mixin
    private final ProfileOption profile = new ProfileOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RulePage page = new RulePage(console, profile.in(console));
        try {
            console.out()
                    .print(
                            asked.isEmpty()
                                    ? list(page)
                                    : asked.stream()
                                            .map(code -> explained(code, page))
                                            .collect(Collectors.joining("\n")));
        } catch (UncheckedIOException e) {
            throw new UsageException(
                    console.texts().text("explain.noFolder", System.getProperty("java.io.tmpdir", "")));
        }
        return ExitCode.OK;
    }

    /** Explains a rule, or a remark about an annex or a file of others, which is said of no document. */
    private String explained(String code, RulePage page) {
        Optional<String> section = Optional.of(CODE.matcher(code.strip()))
                .filter(Matcher::matches)
                .flatMap(found -> section("SNITP-" + found.group(1)));
        if (section.isPresent()) {
            return format == Format.MD ? section.get() : plain(section.get());
        }
        CatalogueEntry entry = entry(code);
        return format == Format.MD ? CataloguePage.render(entry, console.locale()) : page.explain(entry);
    }

    /** Returns the section about a remark of an import or a loss of an export. */
    private Optional<String> section(String id) {
        return RemarkKind.of(id)
                .map(RemarkPage.in(console.locale())::of)
                .or(() -> ExchangeCode.of(id).map(CodePage.in(console.locale())::of));
    }

    /** Returns a section for a terminal: wrapped, and without marks of Markdown but for the example. */
    private String plain(String section) {
        StringBuilder text = new StringBuilder();
        for (String line : section.lines().toList()) {
            if (line.startsWith("```")) {
                continue;
            }
            String words = line.replace("### ", "").replace("**", "").replaceFirst("^> ", "");
            Paragraph.wrap(words, console.width())
                    .forEach(one -> text.append(one).append('\n'));
        }
        return text.toString();
    }

    private String list(RulePage page) {
        return format == Format.MD ? CataloguePage.render(console.locale()) : page.list();
    }

    private CatalogueEntry entry(String text) {
        Matcher code = CODE.matcher(text.strip());
        if (!code.matches()) {
            throw new UsageException(console.texts().text("explain.noCode", text));
        }
        return DiagnosticCode.of("SNITP-" + code.group(1))
                .map(RuleCatalogue::entry)
                .orElseThrow(() -> new UsageException(
                        console.texts().text("explain.unknown", "SNITP-" + code.group(1), nearest(code.group(1)))));
    }

    /** Returns the codes whose numbers start with a number, or else are nearest to it. */
    private static String nearest(String number) {
        int value = Integer.parseInt(number);
        List<String> codes = RuleCatalogue.entries().stream()
                .map(entry -> entry.code().getId())
                .sorted(Comparator.comparing((String id) -> !digits(id).startsWith(number))
                        .thenComparing(id -> Math.abs(Integer.parseInt(digits(id)) - value)))
                .limit(MAX_SUGGESTED)
                .toList();
        return codes.stream().sorted().collect(Collectors.joining(", "));
    }

    private static String digits(String id) {
        return id.substring("SNITP-".length());
    }
}
