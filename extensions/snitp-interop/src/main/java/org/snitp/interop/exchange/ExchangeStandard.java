package org.snitp.interop.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** A format of others in which plans and figures are exchanged. */
public enum ExchangeStandard {
    /** SDMX 3.1: a structure message in SDMX-JSON 2.1 and figures in SDMX-CSV 2.1. */
    SDMX("SDMX 3.1"),

    /** Open SDG: the folder from which its site is built. */
    OPEN_SDG("Open SDG"),

    /** StratML Part 2 (ANSI/AIIM 22:2017): strategic plans, performance plans and reports. */
    STRATML("StratML Part 2"),

    /** IATI 2.03: activities with results. */
    IATI("IATI 2.03"),

    /** DHIS2: metadata and data value sets of its web API. */
    DHIS2("DHIS2"),

    /** A Data Package 2.0, with tables in CSV. */
    DATAPACKAGE("Data Package 2.0"),

    /** A record by DCAT-AP 3, with tables in CSV. */
    DCAT("DCAT-AP");

    private final String title;

    ExchangeStandard(String title) {
        this.title = title;
    }

    /** The name of the standard with its version. */
    public String title() {
        return title;
    }

    /** Returns the word of users: {@code open-sdg}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns the standard that users call so.
     *
     * @throws IllegalArgumentException if there is none; its message lists the words
     */
    public static ExchangeStandard fromString(String word) {
        Objects.requireNonNull(word, "word");
        for (ExchangeStandard standard : values()) {
            if (standard.toString().equals(word)) {
                return standard;
            }
        }
        throw new IllegalArgumentException("There is no standard " + word + ", but: "
                + Arrays.stream(values()).map(ExchangeStandard::toString).collect(Collectors.joining(", ")));
    }
}
