package org.snitp.reports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.snitp.indicators.disclosure.CountCell;
import org.snitp.indicators.disclosure.DisclosureControl;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.model.time.Period;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the figures from the JSON of a report. */
final class PublishedReportJson {

    /** The data of one figure while it is read. */
    private static final class Told {
        private Optional<Period> period = Optional.empty();
        private final Map<String, String> categories = new HashMap<>();
        private Optional<BigDecimal> value = Optional.empty();
        private boolean withheld;
    }

    /** The maximum number of digits on either side of the decimal point. */
    private static final int MAX_SCALE = 1000;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonParser json;
    private final Map<String, Map<CountCell, Optional<BigDecimal>>> figures = new HashMap<>();
    private final Set<String> plans = new HashSet<>();
    private final Set<String> read = new HashSet<>();
    private Optional<LocalDate> asOf = Optional.empty();
    private Optional<Integer> threshold = Optional.empty();
    private int year;

    private PublishedReportJson(JsonParser json) {
        this.json = json;
    }

    static Edition read(String text, String digest) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new PublishedReportJson(parser).edition(digest);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new InvalidReportException("notJson", Math.max(line, 0));
        }
    }

    private Edition edition(String digest) {
        require(json.nextToken() == JsonToken.START_OBJECT, "foreign");
        readObject(this::readReport);
        require(json.nextToken() == null && read.containsAll(Set.of("year", "asOf", "actions", "method")), "foreign");
        return new Edition(year, asOf.orElseThrow(), plans, threshold, digest, figures);
    }

    private void readReport(String field) {
        read.add(field);
        switch (field) {
            case "year" -> year = integer();
            case "asOf" -> asOf = Optional.of(day());
            case "plans" ->
                readObjects(name -> {
                    if (name.equals("id")) {
                        plans.add(text());
                    } else {
                        json.skipChildren();
                    }
                });
            case "objectives", "actions" ->
                readObjects(name -> {
                    if (name.equals("indicators")) {
                        readArray(this::readIndicator);
                    } else {
                        json.skipChildren();
                    }
                });
            case "method" -> {
                require(json.currentToken() == JsonToken.START_OBJECT, "foreign");
                readObject(name -> {
                    if (name.equals("disclosureThreshold")) {
                        threshold = Optional.of(integer());
                    } else {
                        json.skipChildren();
                    }
                });
            }
            default -> json.skipChildren();
        }
    }

    private void readIndicator() {
        Map<CountCell, Optional<BigDecimal>> told = new HashMap<>();
        String[] id = {""};
        readObject(field -> {
            switch (field) {
                case "id" -> id[0] = text();
                case "actual" -> add(told, readFigure());
                case "breakdown", "reported", "parts" -> readArray(() -> add(told, readFigure()));
                default -> json.skipChildren();
            }
        });
        require(!id[0].isEmpty(), "entry");
        figures.put(id[0], told);
    }

    private static void add(Map<CountCell, Optional<BigDecimal>> told, Told figure) {
        if (figure.value.isPresent() || figure.withheld) {
            told.put(new CountCell(figure.period, figure.categories), figure.value);
        }
    }

    private Told readFigure() {
        require(json.currentToken() == JsonToken.START_OBJECT, "entry");
        Told told = new Told();
        readObject(field -> read(field, told));
        return told;
    }

    private void read(String field, Told told) {
        switch (field) {
            case "period" -> told.period = Optional.of(period());
            case "categories" -> {
                require(json.currentToken() == JsonToken.START_OBJECT, "entry");
                readObject(dimension -> told.categories.put(dimension, text()));
            }
            case "reportedBy", "institution" -> told.categories.put(DisclosureControl.REPORTER, text());
            case "value" -> told.value = Optional.of(decimal());
            case "withheld" -> told.withheld = json.currentToken() == JsonToken.VALUE_TRUE;
            case "actual" -> {
                require(json.currentToken() == JsonToken.START_OBJECT, "entry");
                readObject(name -> read(name, told));
            }
            default -> json.skipChildren();
        }
    }

    /** Visits the fields of the current object; the visitor must read each value to its end. */
    private void readObject(Consumer<String> reader) {
        for (String field = next(); field != null; field = next()) {
            json.nextToken();
            reader.accept(field);
        }
    }

    private @Nullable String next() {
        return json.nextToken() == JsonToken.END_OBJECT ? null : json.currentName();
    }

    private void readArray(Runnable reader) {
        require(json.currentToken() == JsonToken.START_ARRAY, "entry");
        while (json.nextToken() != JsonToken.END_ARRAY) {
            require(json.currentToken() == JsonToken.START_OBJECT, "entry");
            reader.run();
        }
    }

    private void readObjects(Consumer<String> reader) {
        readArray(() -> readObject(reader));
    }

    private String text() {
        require(json.currentToken() == JsonToken.VALUE_STRING, "entry");
        return json.getString();
    }

    private int integer() {
        String digits = json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getString() : "";
        require(digits.matches("[0-9]{1,9}"), "entry");
        return Integer.parseInt(digits);
    }

    private BigDecimal decimal() {
        boolean number = json.currentToken() == JsonToken.VALUE_NUMBER_INT
                || json.currentToken() == JsonToken.VALUE_NUMBER_FLOAT;
        require(number, "entry");
        BigDecimal decimal = json.getDecimalValue();
        require(Math.abs(decimal.scale()) <= MAX_SCALE, "entry");
        return decimal;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeException e) {
            throw entry();
        }
    }

    private Period period() {
        try {
            return Period.parse(text());
        } catch (IllegalArgumentException e) {
            throw entry();
        }
    }

    private InvalidReportException entry() {
        return new InvalidReportException("entry", json.currentTokenLocation().getLineNr());
    }

    private void require(boolean met, String reason) {
        if (!met) {
            throw reason.equals("entry") ? entry() : new InvalidReportException(reason, 0);
        }
    }
}
