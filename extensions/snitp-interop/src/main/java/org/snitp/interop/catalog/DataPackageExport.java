package org.snitp.interop.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Loss;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.internal.flat.SaidFields;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code datapackage.json}, a Data Package 2.0 with a schema for each of the tables {@code indicators.csv}, {@code
 * figures.csv} and {@code targets.csv}.
 *
 * @see <a href="https://datapackage.org/">Data Package</a>
 */
public final class DataPackageExport {

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";

    private DataPackageExport() {}

    /** Returns the files. */
    public static ExportedFiles of(Publication publication) {
        Objects.requireNonNull(publication, "publication");
        List<CatalogTable> tables = new CatalogTables(publication).all();
        Map<String, String> files = new LinkedHashMap<>();
        tables.forEach(table -> files.put(table.path(), table.csv()));
        files.put("datapackage.json", IndentedJson.text(json -> write(json, publication, tables)));
        return ExportedFiles.of(ExchangeStandard.DATAPACKAGE, files, losses(publication, ExchangeStandard.DATAPACKAGE));
    }

    static List<Loss> losses(Publication publication, ExchangeStandard standard) {
        List<Loss> losses = new ArrayList<>(publication.losses());
        losses.addAll(SaidFields.lost(standard, publication.bundle(), CatalogTables.SAID, Set.of()));
        losses.sort((one, other) -> one.code().compareTo(other.code()));
        return losses;
    }

    static LocalizedText title(Publication publication) {
        return publication
                .plan()
                .getTitle()
                .or(() -> publication.strategy().map(Strategy::getTitle))
                .orElseGet(() -> LocalizedText.of(publication.plan().getId()));
    }

    private static void write(JsonGenerator json, Publication publication, List<CatalogTable> tables) {
        String name = publication.plan().getId().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
        json.writeStartObject();
        json.writeStringProperty("$schema", PROFILES + "datapackage.json");
        json.writeStringProperty("name", name);
        json.writeStringProperty("title", title(publication).official());
        publication.plan().getVersion().ifPresent(version -> json.writeStringProperty("version", version));
        json.writeStringProperty("created", publication.preparedOn() + "T00:00:00Z");
        json.writeArrayPropertyStart("resources");
        tables.forEach(table -> resource(json, table));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void resource(JsonGenerator json, CatalogTable table) {
        json.writeStartObject();
        json.writeStringProperty("name", table.name());
        json.writeStringProperty("type", "table");
        json.writeStringProperty("path", table.path());
        json.writeStringProperty("format", "csv");
        json.writeStringProperty("mediatype", "text/csv");
        json.writeStringProperty("encoding", "utf-8");
        json.writeObjectPropertyStart("schema");
        json.writeStringProperty("$schema", PROFILES + "tableschema.json");
        json.writeArrayPropertyStart("fields");
        for (CatalogTable.Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringProperty("name", column.name());
            json.writeStringProperty("type", column.type());
            json.writeStringProperty("title", column.title());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("missingValues");
        json.writeString("");
        json.writeEndArray();
        if (!table.key().isEmpty()) {
            json.writeArrayPropertyStart("primaryKey");
            table.key().forEach(json::writeString);
            json.writeEndArray();
        }
        List<CatalogTable.Column> references = table.columns().stream()
                .filter(CatalogTable.Column::isIndicator)
                .toList();
        if (!references.isEmpty()) {
            json.writeArrayPropertyStart("foreignKeys");
            references.forEach(column -> foreignKey(json, column));
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void foreignKey(JsonGenerator json, CatalogTable.Column column) {
        json.writeStartObject();
        json.writeArrayPropertyStart("fields");
        json.writeString(column.name());
        json.writeEndArray();
        json.writeObjectPropertyStart("reference");
        json.writeStringProperty("resource", "indicators");
        json.writeArrayPropertyStart("fields");
        json.writeString("id");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
