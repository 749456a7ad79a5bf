package org.snitp.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snitp.annex.OfficialFields.Verdict;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.UnreadableAnnexException;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;

/**
 * The official annex as programs save it, and a hard variant of it, in the folder of the property {@code annex.folder}. The
 * files are no part of the project.
 */
@EnabledIfSystemProperty(named = "annex.folder", matches = ".+")
class AnnexFolderTest {

    private static AnnexImport made(String name) throws IOException, UnreadableAnnexException {
        return AnnexImporter.create()
                .registry(AnnexImporterTest.REGISTRY)
                .read(AnnexReader.read(Path.of(System.getProperty("annex.folder"), name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex.docx", "annex.odt", "annex.xlsx"})
    void theAnnexIsTheOfficialPlan(String name) throws IOException, UnreadableAnnexException {
        AnnexImport made = made(name);
        OfficialFields fields = OfficialFields.compare(made);
        System.out.println(name + " " + fields.counts() + " " + fields.of(Verdict.REPORTED));
        assertThat(made.actions()).hasSize(104);
        assertThat(fields.of(Verdict.SILENT)).isEmpty();
        assertThat(fields.of(Verdict.RIGHT).size() + fields.of(Verdict.MENDED).size())
                .isGreaterThanOrEqualTo(728 * 98 / 100);
    }

    @Test
    void allFormatsGiveTheSamePlan() throws IOException, UnreadableAnnexException {
        ActionPlan plan = made("annex.docx").plan();
        assertThat(made("annex.odt").plan()).isEqualTo(plan);
        assertThat(made("annex.xlsx").plan()).isEqualTo(plan);
        assertThat(made("annex-hard.odt").plan())
                .isEqualTo(made("annex-hard.docx").plan());
    }

    @ParameterizedTest
    @ValueSource(strings = {"annex-hard.docx", "annex-hard.odt"})
    void ofTheHardOneEveryTrapIsRightOrReported(String name) throws IOException, UnreadableAnnexException {
        AnnexImport made = made(name);
        OfficialFields fields = OfficialFields.compare(made);
        System.out.println(name + " " + fields.counts() + " " + fields.of(Verdict.REPORTED));
        assertThat(made.actions()).hasSize(90);
        // The evaluation of these is merged with that of 2.2.9, and empty in the data.
        assertThat(fields.of(Verdict.SILENT)).containsExactly("2.2.10 EVALUATION", "2.2.11 EVALUATION");
        assertThat(status(made, "1.4.3", AnnexField.INDICATORS)).isEqualTo(FieldStatus.DOUBTFUL);
        assertThat(status(made, "2.2.2", AnnexField.SUPPORT)).isEqualTo(FieldStatus.NOT_TAKEN);
        assertThat(status(made, "3.3.3", AnnexField.INDICATORS)).isEqualTo(FieldStatus.DOUBTFUL);
        assertThat(status(made, "3.6.6", AnnexField.INDICATORS)).isEqualTo(FieldStatus.DOUBTFUL);
    }

    private static FieldStatus status(AnnexImport made, String code, AnnexField field) {
        for (Action action : made.actions()) {
            if (action.getCode().equals(code)) {
                return made.status(action, field);
            }
        }
        throw new AssertionError(code);
    }
}
