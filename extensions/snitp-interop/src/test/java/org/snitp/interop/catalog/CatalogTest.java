package org.snitp.interop.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.internal.tree.CsvRows;
import org.snitp.interop.internal.tree.JsonTrees;
import org.snitp.interop.internal.tree.JsonValue;
import org.snitp.interop.testkit.Plans;
import org.snitp.interop.testkit.RandomPlans;
import org.snitp.interop.testkit.Schemas;
import org.snitp.interop.testkit.SmallCounts;
import org.snitp.model.Bundle;

/** The package is valid by its profile, its tables are as their schemas say, and the record has what DCAT-AP makes mandatory. */
class CatalogTest {

    static Stream<Bundle> plans() {
        return Stream.of(
                Plans.official(),
                Plans.sample(),
                Plans.measured(),
                new RandomPlans(1).next(),
                new RandomPlans(2).next());
    }

    private static String file(ExportedFiles export, String name) {
        return Objects.requireNonNull(export.files().get(name), name);
    }

    private static ForeignFile foreign(ExportedFiles export, String name) {
        return ForeignFile.of(name, file(export, name).getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void thePackageIsValidByItsProfile(Bundle bundle) {
        String json = file(DataPackageExport.of(Publication.of(bundle)), "datapackage.json");
        Path profile = Schemas.file("datapackage.json").orElseThrow();

        assertThat(Schemas.problems(profile, SpecificationVersion.DRAFT_7, json))
                .isEmpty();
        assertThat(Schemas.problems(profile, SpecificationVersion.DRAFT_7, json.replace("\"path\"", "\"place\"")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCellIsAsTheSchemaOfItsTableSays(Bundle bundle) throws UnreadableForeignException {
        ExportedFiles export = DataPackageExport.of(Publication.of(bundle));
        List<String> ids = CsvRows.read(foreign(export, "indicators.csv"), ',').rows().stream()
                .map(row -> row.cell("id").orElseThrow())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (JsonValue resource :
                JsonTrees.read(foreign(export, "datapackage.json")).itemsAt("resources")) {
            CsvRows table = CsvRows.read(foreign(export, resource.textAt("path").orElseThrow()), ',');
            List<JsonValue> fields = resource.itemsAt("schema", "fields");
            assertThat(table.heads())
                    .isEqualTo(fields.stream()
                            .map(field -> field.textAt("name").orElseThrow())
                            .toList());
            for (JsonValue field : fields) {
                String pattern = switch (field.textAt("type").orElseThrow()) {
                    case "number" -> "-?[0-9]+([.][0-9]+)?";
                    case "date" -> "[0-9]{4}-[0-9]{2}-[0-9]{2}";
                    default -> "(?s).*";
                };
                assertThat(table.rows())
                        .allMatch(row -> row.cell(field.textAt("name").orElseThrow())
                                .filter(cell -> !cell.matches(pattern))
                                .isEmpty());
            }
            if (table.heads().contains("indicator")) {
                assertThat(table.rows())
                        .allMatch(row -> ids.contains(row.cell("indicator").orElseThrow()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void theRecordHasWhatDcatApMakesMandatory(Bundle bundle) throws UnreadableForeignException {
        ExportedFiles export = DcatExport.of(Publication.of(bundle));
        JsonValue dataset = JsonTrees.read(foreign(export, "dcat.jsonld"));

        assertThat(dataset.textAt("@type")).contains("dcat:Dataset");
        assertThat(dataset.itemsAt("dct:title"))
                .isNotEmpty()
                .allMatch(text -> text.textAt("@value").isPresent());
        assertThat(dataset.itemsAt("dct:description")).isNotEmpty();
        assertThat(dataset.itemsAt("dcat:distribution"))
                .hasSize(3)
                .allMatch(one -> export.files()
                        .containsKey(one.textAt("dcat:accessURL", "@id").orElse("")))
                .allMatch(one -> one.textAt("dct:format", "@type")
                        .filter("dct:MediaTypeOrExtent"::equals)
                        .isPresent())
                .allMatch(one -> one.textAt("dcat:mediaType", "@type")
                        .filter("dct:MediaType"::equals)
                        .isPresent());
        assertThat(dataset.itemsAt("dct:language"))
                .isNotEmpty()
                .allMatch(one -> one.textAt("@id")
                        .orElse("")
                        .matches("http://publications[.]europa[.]eu/resource/authority/language/[A-Z]{3}"))
                .allMatch(one -> one.textAt("@type")
                        .filter("dct:LinguisticSystem"::equals)
                        .isPresent());
    }

    @Test
    void withheldFiguresAreToldApartFromMissingOnes() {
        assertThat(file(DataPackageExport.of(SmallCounts.publication()), "figures.csv"))
                .isEqualTo("""
                indicator,period,start,end,by_sex,reported_by,value,numerator,denominator,weight,delivery,delivered_on,status,reported_on
                1.1-1,2025,2025-01-01,2025-12-31,,,40,,,,,,,
                1.1-1,2025,2025-01-01,2025-12-31,f,,,,,,,,withheld,
                1.1-1,2025,2025-01-01,2025-12-31,m,,,,,,,,withheld,
                1.1-2,2025,2025-01-01,2025-12-31,,,12,,,,,,provisional,
                """);
    }
}
