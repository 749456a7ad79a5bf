package org.snitp.annex.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.annex.AnnexImport;
import org.snitp.annex.AnnexImporter;
import org.snitp.annex.AnnexReader;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.io.Snitp;
import org.snitp.io.format.OfficeFormat;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;

/**
 * What was imported from the annexes in the folder of the property {@code annex.folder}, exported and imported again. The files
 * are no part of the project.
 */
@EnabledIfSystemProperty(named = "annex.folder", matches = ".+")
class AnnexFolderRoundTripTest {

    private static final Locale RO = Locale.forLanguageTag("ro");

    @ParameterizedTest
    @CsvSource({"annex.docx, DOCX", "annex.docx, ODT", "annex-hard.docx, DOCX", "annex-hard.docx, ODT"})
    void thePlanComesBack(String name, OfficeFormat format) throws IOException, UnreadableAnnexException {
        InstitutionRegistry registry = Snitp.official().getRegistries().get(0);
        AnnexImport made = AnnexImporter.create()
                .registry(registry)
                .read(AnnexReader.read(Path.of(System.getProperty("annex.folder"), name)));
        Bundle bundle = Bundle.of(made.strategy(), made.plan(), (Document) registry);
        AnnexImport again = AnnexWriterTest.imported(AnnexWriterTest.bytes(AnnexWriter.in(RO, format), bundle), bundle);
        assertThat(AnnexWriterTest.visible(again.plan(), RO))
                .containsExactlyElementsOf(AnnexWriterTest.visible(made.plan(), RO));
        // An objective that no action serves has no table, and that is told.
        List<String> untold = AnnexWriter.in(RO, format).losses(bundle).stream()
                .filter(loss -> loss.field().isEmpty())
                .flatMap(loss -> loss.items().stream())
                .toList();
        assertThat(again.strategy().allObjectives())
                .extracting(
                        objective -> objective.getCode() + objective.getTitle().official())
                .isEqualTo(made.strategy().allObjectives().stream()
                        .filter(objective -> !untold.contains(objective.getCode()))
                        .map(objective ->
                                objective.getCode() + objective.getTitle().official())
                        .toList());
    }
}
