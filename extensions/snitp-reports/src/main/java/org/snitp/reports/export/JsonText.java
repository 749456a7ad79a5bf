package org.snitp.reports.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.snitp.io.internal.shape.EnumTerms;
import tools.jackson.core.JsonGenerator;

/** The properties of objects: absent values are omitted, decimals are written in full, terms are spelled as in documents. */
final class JsonText {

    private final JsonGenerator json;

    JsonText(JsonGenerator json) {
        this.json = json;
    }

    void text(String key, String text) {
        json.writeStringProperty(key, text);
    }

    void text(String key, Optional<String> text) {
        text.ifPresent(present -> text(key, present));
    }

    void term(String key, Enum<?> term) {
        text(key, EnumTerms.of(term));
    }

    void term(String key, Optional<? extends Enum<?>> term) {
        term.ifPresent(present -> term(key, present));
    }

    void day(String key, Optional<LocalDate> day) {
        day.ifPresent(present -> text(key, present.toString()));
    }

    void count(String key, long count) {
        json.writeNumberProperty(key, count);
    }

    void flag(String key, boolean flag) {
        json.writeBooleanProperty(key, flag);
    }

    void number(String key, BigDecimal number) {
        json.writeName(key);
        json.writeNumber(number.toPlainString());
    }

    void number(String key, Optional<BigDecimal> number) {
        number.ifPresent(present -> number(key, present));
    }

    void numbers(String key, Collection<BigDecimal> numbers) {
        json.writeArrayPropertyStart(key);
        numbers.forEach(number -> json.writeNumber(number.toPlainString()));
        json.writeEndArray();
    }

    void texts(String key, Collection<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    void textsIfAny(String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            texts(key, texts);
        }
    }

    void object(String key, Runnable content) {
        json.writeObjectPropertyStart(key);
        content.run();
        json.writeEndObject();
    }

    <T> void objects(String key, Collection<T> elements, Consumer<T> content) {
        json.writeArrayPropertyStart(key);
        elements.forEach(element -> {
            json.writeStartObject();
            content.accept(element);
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
