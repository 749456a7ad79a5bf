package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PLAN;
import static org.snitp.cli.Run.snitp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.testkit.GoldenFiles;

class CalendarCommandTest {

    private static final GoldenFiles GOLDEN = GoldenFiles.of("org/snitp/cli/golden");

    private static final int HEAD = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void tellsWhatIsDueDayByDay(String language) {
        Run run = snitp("calendar", PLAN, "--lang", language);
        GOLDEN.assertSame(run.out(), "calendar." + language + ".txt");
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void saysThatTheStrategyStatesNoDayForItsReportsAndNoEndOfItsLastEvaluation() {
        String calendar = snitp("calendar", "--institution", "ANITP", "--lang", "en")
                .out()
                .replaceAll("\\s+", " ");

        assertThat(calendar)
                .contains("report-2025 2025 Monitoring report (the strategy states no day)")
                .contains("The strategy says when it begins, not when it is done: ANITP, COMITET final-evaluation")
                .doesNotContain("2028 Final evaluation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void tellsWhatAnAgencyReportsInAYearOfTheOfficialPlan(String language) {
        String calendar = snitp("calendar", "--institution", "ANITP", "--year=2025", "--lang", language)
                .out();
        String head = calendar.lines().limit(HEAD).collect(Collectors.joining("\n", "", "\n"));
        GOLDEN.assertSame(head, "official-calendar." + language + ".txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ro"})
    void theOfficialCalendarStaysWithinEightyColumns(String language) {
        String calendar = snitp("calendar", "--lang", language).out();
        assertThat(calendar.lines())
                .hasSizeBetween(2000, 2500)
                .allMatch(line -> line.length() <= 80)
                .noneMatch(line -> line.endsWith(" "));
    }

    @Test
    void obeysTheWidthOfATerminal() {
        Run run = Run.snitp(Map.of("COLUMNS", "60", "NO_COLOR", "1"), true, "calendar", "--lang=ro");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 60);
    }

    @Test
    void showsColours() {
        GOLDEN.assertSame(
                snitp("calendar", PLAN, "--year", "2025", "--color=always").out(), "calendar-2025.ansi.txt");
    }

    @Test
    void aMinistryHasWhatTheBodiesUnderItReport() {
        assertThat(snitp("calendar", PLAN, "--institution", "MMAP").out())
                .startsWith("Reporting calendar  MMAP\n5 entries: 5 indicator reports\n");
        assertThat(snitp("calendar", PLAN, "--institution", "MS").out())
                .startsWith("Reporting calendar  MS\n2 entries: 2 indicator reports\n");
    }

    @Test
    void anInstitutionThatReportsNothingIsToldSo() {
        Run run = snitp("calendar", PLAN, "--institution=ONG");
        assertThat(run)
                .isEqualTo(
                        new Run(ExitCode.OK, "Reporting calendar  ONG\nNothing is due on a day that is known.\n", ""));
    }

    @Test
    void aYearInWhichNothingIsDueIsToldSo() {
        assertThat(snitp("calendar", PLAN, "--year=2030").out())
                .startsWith("Reporting calendar  2030\nNothing is due in 2030.\n\nWithout a day (1)\n");
        assertThat(snitp("calendar", PLAN, "--year=2030", "--lang=ro").out())
                .startsWith("Calendar de raportare  2030\nNimic nu are termen în 2030.\n\nFără termen (1)\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "ical"})
    void inFilesForProgramsItIsSaidBesideThem(String format) {
        Run run = snitp("calendar", PLAN, "--year=2030", "--format", format);
        assertThat(run.err()).isEqualTo("snitp: Nothing is due in 2030.\n");
        assertThat(run.out()).isNotEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void daysOfGracePutOffReports() {
        assertThat(snitp("calendar", PLAN, "--year=2026", "--grace=31").out())
                .contains("\nA report is in time until 31 days after its period.\n")
                .contains("\nSaturday, 31 January 2026  ");
        assertThat(snitp("calendar", PLAN, "--grace=1", "--lang=ro").out())
                .contains("\nUn raport este în termen până la 1 zi după perioada lui.\n");
        assertThat(snitp("calendar", PLAN, "--grace=20", "--lang=ro").out())
                .contains("\nUn raport este în termen până la 20 de zile după perioada lui.\n");
    }

    @Test
    void suggestsTheInstitutionThatWasMeant() {
        Run run = snitp("calendar", "--institution", "ANIPT");
        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.COULD_NOT_RUN, "", "snitp: there is no institution \"ANIPT\". Did you mean ANITP?\n"));
        assertThat(snitp("calendar", "--institution", "wholly-unlike", "--lang=ro")
                        .err())
                .isEqualTo("snitp: nu există instituția „wholly-unlike”.\n");
    }

    @Test
    void knowsInstitutionsWithoutARegistry() {
        Run run = snitp("calendar", PLAN + "/action-plan.yaml", "--institution", "MS");
        assertThat(run.out()).startsWith("Reporting calendar  MS\n2 entries: 2 indicator reports\n");
    }

    @ParameterizedTest
    @CsvSource({"json, calendar.json", "csv, calendar.csv"})
    void writesForOtherPrograms(String format, String golden) {
        GOLDEN.assertSame(snitp("calendar", PLAN, "--format", format).out(), golden);
    }

    @Test
    void writesICalendar() {
        Run run = snitp("calendar", PLAN, "--format=ical", "--institution=ANAR", "--lang=ro");
        GOLDEN.assertSame(run.out().replace("\r\n", "\n"), "calendar.ics.txt");
        assertThat(run.out()).doesNotContainPattern("(?<!\r)\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void alarmsAreMadeOnRequest() {
        Run run = snitp(
                "calendar",
                PLAN,
                "--format=ical",
                "--institution=ANAR",
                "--alarm=P7D",
                "--alarm=P1W",
                "--alarm=P1DT12H");
        assertThat(run.out())
                .contains("TRIGGER;RELATED=START:-P7D\r\n", "TRIGGER;RELATED=START:-P1DT12H\r\n", "ACTION:DISPLAY\r\n");
        assertThat(snitp("calendar", PLAN, "--format=ical").out()).doesNotContain("ALARM");
        assertThat(snitp("calendar", PLAN, "--alarm=P7D").err())
                .isEqualTo("snitp: --alarm makes alarms for calendar programs: it needs --format ical.\n");
        assertThat(snitp("calendar", PLAN, "--format=ical", "--alarm=7").exitCode())
                .isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv", "ical"})
    void writesAFile(String format) throws IOException {
        Path file = folder.resolve("calendar");
        Run run = Run.snitp(Map.of(), true, "calendar", PLAN, "--format", format, "-o", file.toString());
        assertThat(run).isEqualTo(new Run(ExitCode.OK, "", ""));
        assertThat(Files.readString(file))
                .isEqualTo(snitp("calendar", PLAN, "--format", format).out());
        assertThat(files()).containsExactly(file);
    }

    @Test
    void saysWhyAFileCannotBeWritten() {
        assertThat(snitp("calendar", PLAN, "-o", folder.toString()).err())
                .isEqualTo("snitp: " + folder + " cannot be written: it is a folder.\n");
    }

    @Test
    void tellsNothingOfDocumentsThatLoseData() {
        Run run = snitp("calendar", BROKEN);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("error SNITP-208");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }

    @Test
    void namesCannotDriveTheTerminal() throws IOException {
        Path plan = folder.resolve("plan.yaml");
        Files.writeString(
                plan,
                Files.readString(Path.of(PLAN, "action-plan.yaml"))
                        .replace("{ro: Numărul de probe, en: Number of samples}", "{ro: \"a\\e[31m\\u202Eb\"}"));
        Run run = snitp("calendar", plan.toString());
        assertThat(run.out()).doesNotContain("\u001B", "\u202E").contains("a\uFFFD[31m\uFFFDb");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
