package org.snitp.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.snitp.cli.show.BudgetPage;
import org.snitp.cli.show.ChaptersPage;
import org.snitp.cli.show.Sheets;
import org.snitp.cli.show.StatusPage;
import org.snitp.cli.show.Tree;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.budget.BudgetSummary;
import org.snitp.measurements.table.CsvTable;
import org.snitp.model.Bundle;
import org.snitp.model.BundleIndex;
import org.snitp.model.ExpenditureHistory;
import org.snitp.model.StatusHistory;
import org.snitp.reports.BudgetExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a strategy as a tree, or one thing in it. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private final CodeAndPaths arguments;

    @Option(names = "--status", descriptionKey = "show.status")
    private boolean status;

    @Mixin
    private final TextLanguageOption textLanguage = new TextLanguageOption();

    @Option(names = "--budget", descriptionKey = "show.budget", order = 1)
    private boolean budget;

    @Option(names = "--chapters", descriptionKey = "show.chapters", order = 2)
    private boolean chapters;

    @Option(names = "--format", paramLabel = "text|json|csv", descriptionKey = "show.format", order = 3)
    private OutputFormat format = OutputFormat.TEXT;

    @Mixin
    private final TagOption tag = new TagOption();

    ShowCommand(Console console) {
        this.console = console;
        this.arguments = new CodeAndPaths(console);
    }

    @Override
    public Integer call() {
        if (format != OutputFormat.TEXT && !budget) {
            throw new UsageException(console.texts().text("show.formatWithout"));
        }
        if (chapters && (budget || status)) {
            throw new UsageException(console.texts().text("chapters.alone"));
        }
        Documents documents = Documents.read(console, arguments.paths());
        Optional<Bundle> bundle =
                documents.bundle().map(read -> textLanguage.of(read, console)).map(all -> tag.of(all, console));
        if (bundle.isEmpty()) {
            return documents.exitCode();
        }
        StatusHistory history = StatusHistory.of(bundle.get(), console.today(), console.today());
        Bundle today = history.applyTo(bundle.get());
        BundleIndex index = BundleIndex.of(today);
        if (budget) {
            arguments.code().ifPresent(code -> {
                throw new UsageException(console.texts().text("budget.noCode", code));
            });
            console.out().print(budget(today, index));
            return ExitCode.OK;
        }
        if (chapters) {
            console.out().print(chapters(today, index));
            return ExitCode.OK;
        }
        console.out()
                .print(arguments
                        .code()
                        .map(code -> sheet(console.naming(today), index, code))
                        .orElseGet(() -> whole(bundle.get(), today, index, history)));
        return ExitCode.OK;
    }

    private String budget(Bundle bundle, BundleIndex index) {
        ExpenditureHistory money = money(bundle);
        return switch (format) {
            case TEXT -> new BudgetPage(console.naming(bundle), index).render(BudgetSummary.of(bundle, money));
            case JSON -> BudgetExport.of(bundle, money, console.locale()).render();
            case CSV ->
                CsvTable.forPrograms()
                        .render(BudgetExport.of(bundle, money, console.locale()).sums());
        };
    }

    private String chapters(Bundle bundle, BundleIndex index) {
        ChaptersPage page = new ChaptersPage(console.naming(bundle), index);
        return arguments
                .code()
                .map(code -> page.render(bundle, code)
                        .orElseThrow(() -> arguments.unknown(code, ChaptersPage.codes(bundle))))
                .orElseGet(() -> page.render(bundle));
    }

    private String whole(Bundle bundle, Bundle today, BundleIndex index, StatusHistory history) {
        return status
                ? new StatusPage(console.naming(bundle), bundle, index, history, money(bundle)).render()
                : new Tree(console.naming(today), today, index).render();
    }

    private ExpenditureHistory money(Bundle bundle) {
        return ExpenditureHistory.of(bundle, console.today(), console.today());
    }

    private String sheet(Console named, BundleIndex index, String code) {
        return new Sheets(named, index).render(code).orElseThrow(() -> arguments.unknown(code, index.codes()));
    }
}
