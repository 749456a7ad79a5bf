package org.snitp.interop.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Publication;
import org.snitp.io.internal.output.IndentedJson;
import org.snitp.model.text.LocalizedText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code dcat.jsonld}, a record of a dataset by DCAT-AP 3, and its distributions: the tables {@code indicators.csv}, {@code
 * figures.csv} and {@code targets.csv}. Their addresses are relative to the record. Publisher, theme and licence are not in a plan,
 * and not in the record: DCAT-AP recommends them.
 *
 * @see <a href="https://semiceu.github.io/DCAT-AP/">DCAT-AP</a>
 */
public final class DcatExport {

    private static final String AUTHORITY = "http://publications.europa.eu/resource/authority/";

    private final Publication publication;
    private final JsonGenerator json;

    private DcatExport(Publication publication, JsonGenerator json) {
        this.publication = publication;
        this.json = json;
    }

    /** Returns the files. */
    public static ExportedFiles of(Publication publication) {
        Objects.requireNonNull(publication, "publication");
        List<CatalogTable> tables = new CatalogTables(publication).all();
        Map<String, String> files = new LinkedHashMap<>();
        tables.forEach(table -> files.put(table.path(), table.csv()));
        files.put("dcat.jsonld", IndentedJson.text(json -> new DcatExport(publication, json).write(tables)));
        return ExportedFiles.of(
                ExchangeStandard.DCAT, files, DataPackageExport.losses(publication, ExchangeStandard.DCAT));
    }

    private void write(List<CatalogTable> tables) {
        json.writeStartObject();
        json.writeObjectPropertyStart("@context");
        json.writeStringProperty("dcat", "http://www.w3.org/ns/dcat#");
        json.writeStringProperty("dct", "http://purl.org/dc/terms/");
        json.writeStringProperty("xsd", "http://www.w3.org/2001/XMLSchema#");
        json.writeEndObject();
        json.writeStringProperty("@id", "#" + publication.plan().getId().replaceAll("[^A-Za-z0-9._-]+", "-"));
        json.writeStringProperty("@type", "dcat:Dataset");
        json.writeStringProperty("dct:identifier", publication.plan().getId());
        texts("dct:title", DataPackageExport.title(publication));
        texts(
                "dct:description",
                publication.strategy().map(one -> one.getTitle()).orElse(DataPackageExport.title(publication)));
        day("dct:modified", publication.preparedOn().toString());
        json.writeObjectPropertyStart("dct:temporal");
        json.writeStringProperty("@type", "dct:PeriodOfTime");
        day("dcat:startDate", publication.plan().getPeriod().getStart().toString());
        day("dcat:endDate", publication.plan().getPeriod().getEnd().toString());
        json.writeEndObject();
        json.writeArrayPropertyStart("dct:language");
        publication.languages().forEach(this::language);
        json.writeEndArray();
        json.writeArrayPropertyStart("dcat:distribution");
        tables.forEach(this::distribution);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void texts(String property, LocalizedText text) {
        json.writeArrayPropertyStart(property);
        text.getTexts().forEach((tag, words) -> {
            json.writeStartObject();
            json.writeStringProperty("@language", tag);
            json.writeStringProperty("@value", words);
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private void day(String property, String day) {
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("@type", "xsd:date");
        json.writeStringProperty("@value", day);
        json.writeEndObject();
    }

    /** A language by the code list of the European Union, whose codes are those of ISO 639-2 for terms. */
    private void language(String tag) {
        json.writeStartObject();
        String code = Locale.forLanguageTag(tag).getISO3Language().toUpperCase(Locale.ROOT);
        resource(AUTHORITY + "language/" + code, "dct:LinguisticSystem");
        json.writeEndObject();
    }

    /** The class stands beside the address, because the shapes of DCAT-AP ask for it and a record may be checked by itself. */
    private void resource(String address, String type) {
        json.writeStringProperty("@id", address);
        json.writeStringProperty("@type", type);
    }

    private void distribution(CatalogTable table) {
        json.writeStartObject();
        json.writeStringProperty("@type", "dcat:Distribution");
        json.writeStringProperty("dct:title", table.name());
        for (String property : List.of("dcat:accessURL", "dcat:downloadURL")) {
            json.writeObjectPropertyStart(property);
            json.writeStringProperty("@id", table.path());
            json.writeEndObject();
        }
        json.writeObjectPropertyStart("dct:format");
        resource(AUTHORITY + "file-type/CSV", "dct:MediaTypeOrExtent");
        json.writeEndObject();
        json.writeObjectPropertyStart("dcat:mediaType");
        resource("http://www.iana.org/assignments/media-types/text/csv", "dct:MediaType");
        json.writeEndObject();
        json.writeEndObject();
    }
}
