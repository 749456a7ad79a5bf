package org.snitp.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.snitp.cli.Run.snitp;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class DoctorCommandTest {

    @Test
    void tellsWhatItFinds() {
        Run run = snitp(Map.of("LANG", "ro_RO.UTF-8", "PATH", ""), false, "doctor", "--lang", "en");
        assertThat(run.out())
                .contains("\n  Java                    " + Runtime.version())
                .doesNotContain("!")
                .contains("\n  Quick start             no archive of classes.")
                .contains("\n  Language                English (LANG=ro_RO.UTF-8);")
                .contains("\n  Terminal                none; lines have 80 columns\n")
                .contains("\n  LibreOffice             not found; only snitp import --convert needs it\n")
                .contains("\n  This folder             can be written to\n")
                .endsWith("\nEverything that the command needs is in place.\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    }

    @Test
    void tellsItInRomanian() {
        Run run = snitp(Map.of("LANG", "ro_RO.UTF-8"), true, "doctor", "--color=never");
        assertThat(run.out())
                .contains("\n  Terminal                80 de coloane\n")
                .contains("\n  Limbă                   română (LANG=ro_RO.UTF-8);")
                .endsWith("\nNu lipsește nimic din ce îi trebuie comenzii.\n");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhatIsMissing() {
        Run run = RealRun.ofJava(
                        "-Xmx24m",
                        "-Djava.io.tmpdir=/no/such/folder",
                        "-Dsun.jnu.encoding=ANSI_X3.4-1968",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.snitp.cli.Main",
                        "doctor",
                        "--lang",
                        "en")
                .run();
        assertThat(run.out())
                .contains("\n  Memory                  ! at most 24 MB, and 128 MB are needed:\n")
                .contains("\n  Letters                 ! ANSI_X3.4-1968: names of files")
                .contains("\n  Temporary files         ! /no/such/folder cannot be written to;")
                .endsWith("\n3 things are missing that the command needs: the lines with \"!\".\n");
        assertThat(run.exitCode()).isEqualTo(ExitCode.ERRORS);
    }
}
