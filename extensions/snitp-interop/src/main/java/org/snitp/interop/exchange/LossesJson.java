package org.snitp.interop.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what an export does not have as JSON, for other programs.
 *
 * <pre>{@code
 * {"losses": [
 *   {"code": "SNITP-901", "kind": "field", "effect": "lost", "field": "Action.risks", "items": ["1.1.1"], "message": "..."}]}
 * }</pre>
 *
 * <p>Only messages depend on the language.
 */
public final class LossesJson implements TextFormat<List<Loss>> {

    private final Locale locale;

    private LossesJson(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format with messages in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static LossesJson in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new LossesJson(locale);
    }

    @Override
    public String render(List<Loss> losses) {
        Objects.requireNonNull(losses, "losses");
        return IndentedJson.text(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("losses");
            losses.forEach(loss -> write(json, loss));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(JsonGenerator json, Loss loss) {
        json.writeStartObject();
        json.writeStringProperty("code", loss.code().id());
        json.writeStringProperty("kind", word(loss.code()));
        json.writeStringProperty("effect", word(loss.code().effect()));
        if (!loss.field().isEmpty()) {
            json.writeStringProperty("field", loss.field());
        }
        json.writeArrayPropertyStart("items");
        loss.items().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("message", loss.message(locale));
        json.writeEndObject();
    }

    private static String word(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
