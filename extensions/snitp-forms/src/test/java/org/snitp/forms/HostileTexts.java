package org.snitp.forms;

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

    /** Texts that a workbook cannot hold as they are. */
    static final List<String> UNWRITABLE = List.of(
            "nul\u0000 și \u0007 și \u001B[31m",
            "sfârșit \uFFFE\uFFFF",
            "\u202Estânga",
            "două\r\nlinii",
            "]]></t></si><!-- &amp; &#0;",
            "ș".repeat(40_000),
            "x ".repeat(40_000),
            "😀".repeat(20_000));

    private HostileTexts() {}
}
