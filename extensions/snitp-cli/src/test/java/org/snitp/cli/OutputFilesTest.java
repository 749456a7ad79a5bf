package org.snitp.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files a command refuses to replace, and which it may write beside the documents. */
class OutputFilesTest {

    @TempDir
    private Path folder;

    private Path plan;
    private String text;

    @BeforeEach
    void writePlan() throws IOException {
        for (String name : new String[] {"strategy.yaml", "institutions.yaml", "action-plan.yaml"}) {
            Files.copy(Path.of(PLAN, name), folder.resolve(name));
        }
        plan = folder.resolve("action-plan.yaml");
        text = Files.readString(plan);
    }

    private Run run(String arguments) {
        return snitp(arguments
                .replace("PLAN", plan.toString())
                .replace("DIR", folder.toString())
                .split(" "));
    }

    private void assertRefused(String arguments, String reason) throws IOException {
        assertThat(run(arguments)).isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: " + reason + "\n"));
        assertThat(plan).hasContent(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate --format json -o PLAN PLAN",
                "validate --format sarif -o DIR/./action-plan.yaml DIR",
                "validate --format json --baseline PLAN -o PLAN",
                "diff PLAN DIR/strategy.yaml -o PLAN",
                "diff DIR/strategy.yaml PLAN -o PLAN",
                "diff PLAN -o PLAN",
                "convert --to yaml -o PLAN PLAN",
                "convert --to yaml -o PLAN DIR",
                "calendar -o PLAN DIR",
                "report --year 2025 -o PLAN DIR",
                "template sheet --force -o PLAN PLAN",
                "template sheet --format yaml --force -o DIR/./action-plan.yaml DIR",
                "template form --institution ANAR --period 2025 --force -o PLAN DIR"
            })
    void whatACommandReadsIsNotReplaced(String arguments) throws IOException {
        String file = arguments.contains("/./") ? folder + "/./action-plan.yaml" : plan.toString();
        assertRefused(arguments, file + " was left as it is: this command reads it. Choose another name.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schema -o PLAN",
                "validate --format json -o PLAN",
                "diff DIR/strategy.yaml DIR/institutions.yaml -o PLAN",
                "calendar --format json -o PLAN",
                "report --year 2025 -o PLAN",
                "template plan --force -o PLAN",
                "template sheet 2.2.6 --force -o PLAN",
                "template form --institution ANITP --period 2025 --force -o PLAN"
            })
    void aDocumentIsNotReplaced(String arguments) throws IOException {
        assertRefused(arguments, plan + " was left as it is: it holds a document. Choose another name.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template form --institution ANAR --period 2025 --force -o FORM DIR",
                "template form --all --period 2025 --format csv --force -o DIR DIR",
                "template sheet --force -o FORM DIR",
                "template plan --force -o FORM",
                "report --year 2025 -o FORM DIR",
                "calendar --format csv -o FORM DIR",
                "validate --format json -o FORM DIR",
                "diff PLAN -o FORM",
                "schema -o FORM"
            })
    void aFormThatSomebodyHasBegunToFillInIsNotReplaced(String arguments) throws IOException {
        Path form = folder.resolve("ANAR-2025.csv");
        String blank = snitp("template", "form", "--institution", "ANAR", "--period", "2025", "--format", "csv", PLAN)
                .out();
        String filled = blank.replace("Reported on,", "Reported on,2026-01-10");
        assertThat(filled).isNotEqualTo(blank);
        Files.writeString(form, filled);

        assertRefused(
                arguments.replace("FORM", form.toString()),
                form + " was left as it is: it holds a form that somebody has filled in. Choose another name.");
        assertThat(form).hasContent(filled);
    }

    @Test
    void aBlankFormIsReplacedWhenForced() throws IOException {
        String form = "template form --institution ANAR --period 2025 -o DIR/form.xlsx DIR";
        assertThat(run(form).exitCode()).isEqualTo(ExitCode.OK);
        assertThat(run(form).exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        assertThat(run(form + " --force").exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void itIsSaidInRomanian() throws IOException {
        assertRefused("schema --lang ro -o PLAN", plan + " a rămas cum era: conține un document. Alegeți alt nume.");
        assertRefused("diff --lang ro PLAN -o PLAN", plan + " a rămas cum era: comanda îl citește. Alegeți alt nume.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schema\": \"snitp/1\"}",
                "[{\"kind\": \"Strategy\",\"schema\":\"snitp/1\"}]",
                "{kind: Strategy,schema : 'snitp/1'}"
            })
    void aDocumentIsRecognisedInEveryNotation(String document) throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), document);
        assertThat(run("schema -o " + other).exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
        Files.writeString(other, document, UTF_16LE);
        assertThat(run("schema -o " + other).exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void whatAnotherRunWroteIsReplaced() {
        for (String arguments : new String[] {
            "schema -o DIR/out.json",
            "validate --format json -o DIR/out.json DIR",
            "validate --format sarif -o DIR/out.json DIR",
            "diff PLAN -o DIR/out.json",
            "calendar --format json -o DIR/out.json DIR",
            "report --year 2025 -o DIR/out.json DIR",
            "convert --to json -o DIR/out.json PLAN",
            "convert --to json -o DIR/out.json PLAN"
        }) {
            assertThat(run(arguments).err()).as(arguments).doesNotContain("was left as it is");
        }
    }

    @Test
    void whatTheCommandWritesBesideThePlanIsNoDocumentOfIt() throws IOException {
        String before = run("validate DIR").out();
        run("schema -o DIR/snitp.schema.json");
        run("schema -o DIR/schema.json");
        run("validate --format json -o DIR/report.json DIR");
        run("validate --format sarif -o DIR/log.json DIR");
        run("validate --write-baseline DIR/baseline.json DIR");
        run("diff PLAN -o DIR/changes.json");
        run("calendar --format json -o DIR/calendar.json DIR");
        run("report --year 2025 -o DIR/annual.json DIR");
        Files.writeString(
                folder.resolve("smart.json"), run("smart --format json DIR").out());
        Files.writeString(
                folder.resolve("progress.json"),
                run("progress --format json DIR").out());

        assertThat(folder.toFile().list()).hasSize(13);
        assertThat(run("validate DIR").out()).isEqualTo(before);
    }

    @Test
    void theReportAndTheBaselineAreTwoFiles() throws IOException {
        assertRefused(
                "validate --format json -o DIR/r.json --write-baseline DIR/./r.json DIR",
                "-o and --write-baseline name the same file.");
        assertThat(folder.resolve("r.json")).doesNotExist();
    }

    @Test
    void aFileWithoutANameIsNotWritten() {
        assertThat(snitp("schema", "-o", ""))
                .isEqualTo(new Run(ExitCode.COULD_NOT_RUN, "", "snitp: the name of the file to write is empty.\n"));
    }
}
