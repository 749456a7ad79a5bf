package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.BROKEN;
import static org.snitp.cli.Run.PLAN;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The jar as users run it. */
class SnitpJarIT {

    @Test
    void runsWithNothingBesideIt() {
        assertThat(RealRun.ofJar("validate", PLAN).run()).isEqualTo(Run.snitp("validate", PLAN));
        assertThat(RealRun.ofJar("validate", BROKEN).run()).isEqualTo(Run.snitp("validate", BROKEN));
        assertThat(RealRun.ofJar("show", "1.1.1", PLAN).run()).isEqualTo(Run.snitp("show", "1.1.1", PLAN));
        assertThat(RealRun.ofJar("convert", PLAN, "--to", "yaml").run())
                .isEqualTo(Run.snitp("convert", PLAN, "--to", "yaml"));
    }

    /** It takes as long as reading a small plan, and is needed where something asks a record whether it equals another. */
    @Test
    void checksWithoutPuttingRecordsTogether() {
        String loaded = RealRun.ofJava("-Xlog:class+load", "-jar", RealRun.JAR.toString(), "validate", PLAN)
                .run()
                .out();
        assertThat(loaded)
                .contains(" org.snitp.io.internal.constraint.ModelConstraints source: ")
                .doesNotContain(" java.lang.runtime.ObjectMethods ");
    }

    /** What it loads is archived; what it says would be shown to whoever calls the script for the first time. */
    @Test
    void rehearsesWithoutAWord() {
        assertThat(RealRun.ofJava("-cp", RealRun.JAR.toString(), "org.snitp.cli.CdsTraining")
                        .run())
                .isEqualTo(new Run(ExitCode.OK, "", ""));
    }

    /** By these a scanner finds out which libraries are in the jar, but for those that are not built with Maven. */
    @Test
    void tellsTheCoordinatesOfWhatIsInIt() throws IOException {
        try (JarFile jar = new JarFile(RealRun.JAR.toFile())) {
            assertThat(jar.stream().map(JarEntry::getName))
                    .contains(
                            "META-INF/maven/org.snitp/snitp-io/pom.properties",
                            "META-INF/maven/org.apache.commons/commons-compress/pom.properties",
                            "META-INF/maven/tools.jackson.core/jackson-core/pom.properties")
                    .noneMatch(name -> name.endsWith("/pom.xml"));
        }
    }

    @Test
    void writesICalendarAndNothingElse() {
        Run real = RealRun.ofJar("calendar", PLAN, "--format", "ical").run();
        Run run = Run.snitp("calendar", PLAN, "--format", "ical");
        assertThat(real.out().replaceAll("DTSTAMP:[0-9]{8}T000000Z", "DTSTAMP:20260630T000000Z"))
                .isEqualTo(run.out());
        assertThat(real.err()).isEmpty();
    }

    @Test
    void writesUtf8WhateverTheLocale() {
        Run run = RealRun.ofJar("show", PLAN, "--lang", "ro")
                .with(Map.of("LC_ALL", "C", "JAVA_TOOL_OPTIONS", ""))
                .run();
        assertThat(run.out()).isEqualTo(Run.snitp("show", PLAN, "--lang", "ro").out());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesLettersThatItCannotRead() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Run run = RealRun.of(
                        "/bin/sh",
                        "-c",
                        "exec \"$0\" -jar \"$1\" template plan --title \"$(printf 'na\\310\\233ional\\304\\203')\"",
                        java,
                        RealRun.JAR.toString())
                .with(Map.of("LC_ALL", "C", "PATH", System.getenv("PATH")))
                .run();
        assertThat(run.err())
                .startsWith("snitp: the argument \"na")
                .endsWith(" has letters that cannot be read in the encoding of this environment (ANSI_X3.4-1968)."
                        + " Set LC_ALL=C.UTF-8, or call examples/snitp.\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void speaksEnglishOnARomanianMachineWhenAskedTo() {
        Run run = RealRun.ofJar("validate", BROKEN, "--lang", "en")
                .with(Map.of("JDK_JAVA_OPTIONS", "-Duser.language=ro"))
                .run();
        assertThat(run.out())
                .isEqualTo(Run.snitp("validate", BROKEN, "--lang", "en").out());
    }

    @Test
    void saysWhenAnExampleHasNoPlaceForItsFiles() {
        Run run = RealRun.ofJar("explain", "101", "--lang", "en")
                .with(Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=missing"))
                .run();
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .endsWith("snitp: the example needs a folder for temporary files, and none can be made in missing.\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }

    @Test
    void endsQuietlyWhenNobodyReads() {
        assertThat(RealRun.ofJar("show", PLAN).runUnread()).isEqualTo(new Run(ExitCode.OK, "", ""));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void writesToADevice() {
        Run run = RealRun.ofJar("convert", PLAN, "--to", "json", "-o", "/dev/stdout")
                .run();
        assertThat(run).isEqualTo(Run.snitp("convert", PLAN, "--to", "json"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhenTheDiskIsFull() {
        Run run = RealRun.ofJar("show", PLAN).to("/dev/full").run();
        assertThat(run.err()).startsWith("snitp: the output cannot be written: ");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(ExitCode.COULD_NOT_RUN);
    }
}
