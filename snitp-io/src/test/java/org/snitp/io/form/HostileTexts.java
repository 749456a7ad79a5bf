package org.snitp.io.form;

import java.util.List;

/** What a plan might say to do harm. */
final class HostileTexts {

    /** Texts on one line that a spreadsheet would take for formulas. */
    static final List<String> FORMULAS = List.of(
            "=cmd|' /C calc'!A0",
            "+40 21 000",
            "-2+3",
            "@SUM(1+1)",
            "\t=1+1",
            "'=1+1",
            "\"=1+1\"",
            "=\"a\";=\"b\"",
            "\uFF1D1+1",
            "_x003D_1+1");

    private HostileTexts() {}
}
