package org.snitp.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snitp.io.diagnostic.Severity;
import org.snitp.io.diff.FieldChange;
import org.snitp.model.Bundle;
import org.snitp.model.link.Link;
import org.snitp.model.plan.Action;
import org.snitp.model.text.LocalizedText;

/** Links in documents: an address alone, or an address with what is known of the document. */
class LinksTest {

    private static final String HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String PLAN = """
            schema: snitp/1
            kind: ActionPlan
            id: plan
            languages: [ro, en]
            strategy: strategie
            period: 2025/2026
            actions:
              - code: 1.1.1
                title: {ro: Lecții, en: Lessons}
            """;

    private static String plan(String links) {
        return PLAN + "    links: " + links + "\n";
    }

    private static Action action(Bundle bundle) {
        return bundle.getPlans().get(0).getActions().get(0);
    }

    private static List<String> told(String text) {
        return Snitp.read(text, "plan.yaml").diagnostics(Severity.WARNING).stream()
                .filter(problem -> problem.location().orElseThrow().line() > 9)
                .map(problem -> problem.code().getId() + " " + problem.message(Locale.ENGLISH))
                .toList();
    }

    @Test
    void anAddressAloneIsALinkAndIsWrittenAsItWas() {
        String text = plan("[https://example.org/raport.pdf]");
        Bundle bundle = Snitp.read(text, "plan.yaml").bundle().orElseThrow();

        assertThat(action(bundle).getLinks()).containsExactly(Link.of("https://example.org/raport.pdf"));
        assertThat(Snitp.toYaml(bundle)).contains("    links:\n      - https://example.org/raport.pdf\n");
        assertThat(Snitp.toJson(bundle))
                .contains("\"https://example.org/raport.pdf\"")
                .doesNotContain("address");
        assertThat(Snitp.read(Snitp.toJson(bundle), "plan.json").bundle()).contains(bundle);
    }

    @Test
    void aLinkSaysWhatIsKnownOfTheDocument() {
        String text = "[{address: 'urn:isbn:9780000000002', title: {ro: Raport, en: Report}, description: {ro: Anexa 2,"
                + " en: Annex 2}, date: 2026-02-01, languages: [ro, fr], mediaType: application/pdf, hash: " + HASH
                + ", tags: ['own:report']}]";
        Bundle bundle = Snitp.read(plan(text), "plan.yaml").bundle().orElseThrow();

        assertThat(action(bundle).getLinks())
                .containsExactly(Link.builder()
                        .address("urn:isbn:9780000000002")
                        .title(LocalizedText.of("Raport", "Report"))
                        .description(LocalizedText.of("Anexa 2", "Annex 2"))
                        .date(LocalDate.of(2026, 2, 1))
                        .addLanguages("ro", "fr")
                        .mediaType("application/pdf")
                        .hash(HASH)
                        .addTags("own:report")
                        .build());
        assertThat(Snitp.read(Snitp.toYaml(bundle), "plan.yaml").bundle()).contains(bundle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[raport.pdf] | SNITP-305 \"raport.pdf\" is no address of a document; write an absolute URI without"
                        + " spaces, as https://example.org/report.pdf.",
                "['C:\\raport.pdf'] | SNITP-305 \"C:\\raport.pdf\" is no address of a document; write an absolute URI"
                        + " without spaces, as https://example.org/report.pdf.",
                "[{address: 'urn:a:b', hash: sha256:0f}] | SNITP-305 \"sha256:0f\" is no SHA-256 hash: 64 hexadecimal"
                        + " digits, as sha256sum or Get-FileHash prints them.",
                "[{address: 'urn:a:b', mediaType: PDF}] | SNITP-305 \"PDF\" is no media type: a type and a subtype, as"
                        + " application/pdf.",
                "[{address: 'urn:a:b', tags: [minutes]}] | SNITP-391 \"minutes\" is no tag. A tag is a scheme and a"
                        + " code with a colon between them, without white space: \"sdg:16.2\", \"cofog:03.1\", \"own:pilot\".",
                "['urn:a:b', {address: 'urn:a:b', mediaType: text/csv}] | SNITP-398 urn:a:b is linked twice in this"
                        + " list. What else is to be said of the document belongs to one link.",
                "[{title: {ro: Raport, en: Report}}] | SNITP-202 The field \"address\" is missing.",
                "[{url: 'urn:a:b'}] | SNITP-201 There is no field \"url\" here. Known are: address, title, description,"
                        + " date, languages, mediaType, hash, tags. Fields of your own begin with x-.",
            })
    void whatIsWrongIsTold(String links, String message) {
        assertThat(told(plan(links))).contains(message);
    }

    @Test
    void aSingleAddressInThePlaceOfTheListIsToldAndChecked() {
        assertThat(told(plan("https://example.org/raport.pdf")))
                .hasSize(1)
                .first()
                .asString()
                .contains("list");
        assertThat(told(plan("raport.pdf"))).hasSize(2).last().asString().startsWith("SNITP-305");
    }

    @Test
    void aTitleThatIsMissingInADeclaredLanguageIsTold() {
        assertThat(Snitp.read(plan("[{address: 'urn:a:b', title: {ro: Raportul anual}}]"), "plan.yaml")
                        .diagnostics(Severity.INFO))
                .extracting(problem -> problem.code().getId() + " "
                        + problem.location().orElseThrow().line())
                .contains("SNITP-367 10");
    }

    @Test
    void aComparisonNamesTheLinkByItsAddress() {
        Bundle before = Snitp.read(
                        plan("[{address: 'https://example.org/a', hash: " + HASH + "}, 'urn:a:b']"), "plan.yaml")
                .bundle()
                .orElseThrow();
        Bundle after = Snitp.read(
                        plan("['urn:a:c', {address: 'https://example.org/a', hash: " + HASH.replace('9', '8') + "}]"),
                        "plan.yaml")
                .bundle()
                .orElseThrow();

        assertThat(Snitp.compare(before, after).changes().get(0).fields())
                .extracting(FieldChange::path)
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("links[https://example.org/a].hash", "links[urn:a:b]", "links[urn:a:c]");
    }

    @Test
    void anAddressInATextIsAnsweredWithTheFieldForIt() {
        assertThat(told(PLAN + "    evidence: [{ro: Raport, en: Report, url: 'https://example.org/a'}]\n"))
                .containsExactly("SNITP-201 A text has no field \"url\". A document with an address stands in the field"
                        + " \"links\", beside this one: links: [https://example.org/report.pdf].");
    }
}
