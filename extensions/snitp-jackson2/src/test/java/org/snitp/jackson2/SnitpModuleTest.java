package org.snitp.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

class SnitpModuleTest extends BindingContract {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    /** An order as an application has it, with a part of a plan inside. */
    record Order(String by, List<Action> actions, Period due) {}

    /** A step that databind may refuse. */
    @FunctionalInterface
    private interface Step<T> {
        T take() throws JsonProcessingException;
    }

    private static <T> T unchecked(Step<T> step) {
        try {
            return step.take();
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tree(String json) {
        return unchecked(() -> MAPPER.readTree(json).toString());
    }

    @Override
    protected String write(Object value) {
        return unchecked(() -> MAPPER.writeValueAsString(value));
    }

    @Override
    protected String write(Object value, Locale locale) {
        return unchecked(() -> MAPPER.copy().setLocale(locale).writeValueAsString(value));
    }

    @Override
    protected <T> T read(String json, Class<T> type) {
        return unchecked(() -> MAPPER.readValue(json, type));
    }

    @Override
    protected <K> Map<K, String> readMap(String json, Class<K> names) {
        return unchecked(
                () -> MAPPER.readValue(json, MAPPER.getTypeFactory().constructMapType(Map.class, names, String.class)));
    }

    @Override
    protected List<Diagnostic> refused(String json, Class<?> type) {
        return catchThrowableOfType(InvalidInputException.class, () -> MAPPER.readValue(json, type))
                .diagnostics();
    }

    @Override
    protected String message(String json, Class<?> type) {
        return catchThrowableOfType(InvalidInputException.class, () -> MAPPER.readValue(json, type))
                .getMessage();
    }

    @Override
    protected String refusedToWrite(Object value) {
        return String.valueOf(catchThrowableOfType(JsonMappingException.class, () -> MAPPER.writeValueAsString(value))
                .getMessage());
    }

    @Override
    protected <T> T throughTree(T value, Class<T> type) {
        return unchecked(() -> MAPPER.treeToValue(MAPPER.valueToTree(value), type));
    }

    @Test
    void pointersBeginAtTheRootOfTheInput() {
        String order = "{\"by\": \"ANITP\", \"actions\": [{\"code\": \"1\", \"title\": \"A\", \"colour\": 1}]}";

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> MAPPER.readValue(order, Order.class));

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

        assertThat(order.due()).isEqualTo(Period.parse("2025-Q1"));
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
                .isEqualTo(tree(CalendarWriter.json(Locale.ENGLISH).render(calendar)));
        assertThat(write(export)).isEqualTo(tree(export.render()));
        assertThat(refusedToWrite(smart)).contains("SmartExport.of(bundle, assessment, locale)");
    }
}
