package org.snitp.reports.internal.json;

import java.util.List;
import java.util.Locale;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.io.internal.databind.ResultJson;
import org.snitp.reports.BudgetExport;
import org.snitp.reports.ReportFormat;
import org.snitp.reports.calendar.CalendarWriter;
import org.snitp.reports.export.ProgressExport;
import org.snitp.reports.export.SmartExport;

/** Exports, which have their language, and the calendar and the report, which are written in the language of the reader. */
public final class ReportResults implements ResultJson {

    private static final List<Class<?>> WRITTEN = List.of(
            ProgressExport.class, SmartExport.class, BudgetExport.class, ReportingCalendar.class, AnnualReport.class);

    /** Created by the loader of services. */
    public ReportResults() {}

    @Override
    public boolean writes(Class<?> type) {
        return WRITTEN.contains(type);
    }

    @Override
    public String json(Object result, Locale locale) {
        if (result instanceof ProgressExport export) {
            return export.render();
        }
        if (result instanceof SmartExport export) {
            return export.render();
        }
        if (result instanceof BudgetExport export) {
            return export.render();
        }
        return result instanceof AnnualReport report
                ? ReportFormat.JSON.in(locale).render(report)
                : CalendarWriter.json(locale).render((ReportingCalendar) result);
    }
}
