package org.snitp.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.snitp.indicators.calendar.ReportingCalendar;
import org.snitp.indicators.smart.SmartAssessment;
import org.snitp.io.Snitp;
import org.snitp.io.diagnostic.Diagnostic;
import org.snitp.io.diagnostic.Location;
import org.snitp.io.internal.databind.BindingContract;
import org.snitp.model.Bundle;
import org.snitp.model.plan.Action;
import org.snitp.model.time.Period;
import org.snitp.reports.calendar.CalendarWriter;
import org.snitp.reports.export.SmartExport;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class SnitpModuleTest extends BindingContract {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** An order as an application has it, with a part of a plan inside. */
    record Order(String by, List<Action> actions, Optional<Period> due) {}

    @Override
    protected String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    @Override
    protected String write(Object value, Locale locale) {
        return MAPPER.rebuild().defaultLocale(locale).build().writeValueAsString(value);
    }

    @Override
    protected <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }

    @Override
    protected <K> Map<K, String> readMap(String json, Class<K> names) {
        return MAPPER.readValue(json, MAPPER.getTypeFactory().constructMapType(Map.class, names, String.class));
    }

    @Override
    protected List<Diagnostic> refused(String json, Class<?> type) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(json, type))
                .diagnostics();
    }

    @Override
    protected String message(String json, Class<?> type) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(json, type))
                .getMessage();
    }

    @Override
    protected String refusedToWrite(Object value) {
        return String.valueOf(catchThrowableOfType(DatabindException.class, () -> write(value))
                .getMessage());
    }

    @Override
    protected <T> T throughTree(T value, Class<T> type) {
        return MAPPER.treeToValue(MAPPER.valueToTree(value), type);
    }

    @Test
    void pointersBeginAtTheRootOfTheInput() {
        String order = "{\"by\": \"ANITP\", \"actions\": [{\"code\": \"1\", \"title\": \"A\", \"colour\": 1}]}";

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> read(order, Order.class));

        assertThat(refused.diagnostics())
                .extracting(problem -> problem.location().map(Location::pointer).orElse(""))
                .containsExactly("/actions/0/colour");
        assertThat(refused).hasMessageStartingWith("/actions/0/colour: error SNITP-201: ");
        assertThat(refused.getTargetType()).isEqualTo(Action.class);
    }

    @Test
    void partsStandInObjectsOfAnApplication() {
        Order order = read(
                "{\"by\": \"ANITP\", \"actions\": [{\"code\": \"1\", \"title\": \"A\"}], \"due\": \"2025-Q1\"}",
                Order.class);

        assertThat(order.due()).contains(Period.parse("2025-Q1"));
        assertThat(write(order))
                .isEqualTo(
                        "{\"by\":\"ANITP\",\"actions\":[{\"code\":\"1\",\"title\":{\"ro\":\"A\"}}],\"due\":\"2025-Q1\"}");
    }

    @Test
    void resultsAreAsTheirExportsHaveThem() {
        Bundle official = Snitp.official();
        ReportingCalendar calendar = ReportingCalendar.of(official).forInstitution("ANITP");
        SmartAssessment smart = SmartAssessment.of(official);
        SmartExport export = SmartExport.of(official, smart, Locale.ENGLISH);

        assertThat(write(calendar, Locale.ENGLISH))
                .isEqualTo(MAPPER.readTree(CalendarWriter.json(Locale.ENGLISH).render(calendar))
                        .toString());
        assertThat(write(export)).isEqualTo(MAPPER.readTree(export.render()).toString());
        assertThat(refusedToWrite(smart)).contains("SmartExport.of(bundle, assessment, locale)");
    }
}
