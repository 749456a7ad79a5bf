package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {

    @TempDir
    private Path folder;

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt"})
    void whatIsExportedIsImportedWithoutLoss(String format) {
        Run export = snitp("export", "--text-lang", "ro", "-o", file("anexa." + format));
        assertThat(export.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(export.out()).isEmpty();
        assertThat(export.err())
                .startsWith("snitp: " + file("anexa." + format) + " is written.")
                .contains(
                        "snitp: Indicator.measure: measure (Indicators: 299; 1.1.1-1, 1.1.1-2, 1.1.1-3, …): not in the"
                                + " annex.\n");
        Run read = snitp("import", file("anexa." + format));
        assertThat(read.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(read.out()).startsWith("104 actions");
    }

    @Test
    void theSameIsToldToOtherPrograms() {
        Run export = snitp("export", "--to", "odt", "--format", "json", "-o", file("anexa"));
        assertThat(export.err()).isEmpty();
        assertThat(export.out()).contains("\"code\": \"ActionPlan.id\"", "\"kind\": \"missing\"");
    }

    @Test
    void columnsAreChosen() throws IOException {
        assertThat(snitp("export", "--columns", "code, Title ,results,indicators", "-o", file("a.docx"))
                        .err())
                .contains("Action.responsible: ", "Action.support: ", "Action.implementation: ");
        Run unknown = snitp("export", "--columns", "code,bani", "-o", file("b.docx"));
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(unknown.err()).startsWith("snitp: \"bani\" is no column; there are: action, code, title,");
        assertThat(snitp("export", "--columns", "code,code", "-o", file("b.docx"))
                        .err())
                .startsWith("snitp: the column \"code\" is there twice.");
        assertThat(Files.exists(folder.resolve("b.docx"))).isFalse();
    }

    @Test
    void theActThatAmendsAPlanIsDrafted() throws IOException {
        String before = "../../examples/sample/plan.yaml";
        String after = "../../examples/sample/plan-amended.yaml";
        Run shown = snitp("export", after, "--amending", before, "--to", "md", "--text-lang", "ro");
        assertThat(shown.exitCode()).isEqualTo(ExitCode.OK);
        assertThat(shown.out()).contains("5\\. Acțiunea 2.1.2 devine acțiunea 2.1.1.\n");
        assertThat(shown.err())
                .endsWith("snitp: the act has 8 points; changes that it cannot say, which it lists at its end: 16.\n");
        snitp("export", after, "--amending", before, "--text-lang", "ro", "-o", file("act.md"));
        assertThat(folder.resolve("act.md")).hasContent(shown.out());
        assertThat(snitp("export", after, "--amending", before, "-o", file("act.docx"))
                        .exitCode())
                .isEqualTo(ExitCode.OK);
        assertThat(folder.resolve("act.docx")).isNotEmptyFile();
        assertThat(snitp("export", after, "--to", "md", "-o", file("a.md")).err())
                .endsWith("snitp: Markdown is a format of the act that --amending writes; an annex is docx or odt.\n");
        assertThat(snitp("export", after, "--to", "docx").err())
                .isEqualTo("snitp: an annex is written to a file; name it with -o.\n");
    }

    @Test
    void aFormatIsKnownByTheNameOfTheFile() {
        assertThat(snitp("export", "-o", file("anexa.pdf")).err())
                .isEqualTo("snitp: \"" + file("anexa.pdf")
                        + "\" ends in no format that is known; say it with --to: docx or odt.\n");
    }

    @Test
    void thereIsOnePlanInAnAnnex() {
        assertThat(snitp("export", Run.PLAN + "/institutions.yaml", "-o", file("a.docx"))
                        .err())
                .endsWith("snitp: an annex has one plan, and the documents have 0. Name the files of one.\n");
    }
}
