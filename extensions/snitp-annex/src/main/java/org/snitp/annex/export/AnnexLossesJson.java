package org.snitp.annex.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.snitp.io.format.TextFormat;
import org.snitp.io.internal.output.IndentedJson;
import tools.jackson.core.JsonGenerator;

/**
 * Writes what an annex does not give back as JSON, for other programs.
 *
 * <pre>{@code
 * {"losses": [
 *   {"code": "Indicator.measure", "kind": "missing", "items": ["1.1.1-1", "1.1.1-2"], "message": "..."}]}
 * }</pre>
 *
 * <p>Only messages depend on the language.
 */
public final class AnnexLossesJson implements TextFormat<List<AnnexLoss>> {

    private final Locale locale;

    private AnnexLossesJson(Locale locale) {
        this.locale = locale;
    }

    /**
     * Returns the format with messages in a language.
     *
     * @param locale the language; English if there are no texts in it
     */
    public static AnnexLossesJson in(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new AnnexLossesJson(locale);
    }

    @Override
    public String render(List<AnnexLoss> losses) {
        Objects.requireNonNull(losses, "losses");
        return IndentedJson.text(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("losses");
            losses.forEach(loss -> loss(json, loss));
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void loss(JsonGenerator json, AnnexLoss loss) {
        json.writeStartObject();
        json.writeStringProperty("code", loss.code());
        json.writeStringProperty(
                "kind", loss.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.writeArrayPropertyStart("items");
        loss.items().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("message", loss.message(locale));
        json.writeEndObject();
    }
}
