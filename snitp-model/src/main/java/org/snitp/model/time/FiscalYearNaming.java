package org.snitp.model.time;

/** Which calendar year gives a fiscal or school year its number. */
public enum FiscalYearNaming {
    /** The year in which it ends: {@code FY2025} runs from October 2024 to September 2025. */
    BY_END,

    /** The year in which it begins: {@code FY2025} runs from September 2025 to August 2026. */
    BY_START
}
