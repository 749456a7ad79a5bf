package org.snitp.model.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.model.code.Spelling;
import org.snitp.model.institution.Abbreviation;
import org.snitp.model.institution.Institution;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.institution.InstitutionType;

/** The rules of one institution registry. */
final class RegistryRules {

    private final InstitutionRegistry registry;
    private final Path path;
    private final References references;
    private final Findings findings;

    RegistryRules(InstitutionRegistry registry, Path path, References references, Findings findings) {
        this.registry = registry;
        this.path = path;
        this.references = references;
        this.findings = findings;
    }

    /** Checks the registry against itself and against the ids of the registries before it. */
    void check(Map<String, Path> seen) {
        Path institutions = path.field("institutions");
        findings.requireUnique(registry.getInstitutions(), Institution::getId, "id", institutions, seen);
        findings.requireUnique(
                registry.getAbbreviations(), Abbreviation::getId, "id", path.field("abbreviations"), seen);
        for (int i = 0; i < registry.getInstitutions().size(); i++) {
            check(registry.getInstitutions().get(i), institutions.index(i));
        }
    }

    private void requireSpelled(String type, Path at) {
        List<String> known =
                InstitutionType.allKnown().stream().map(InstitutionType::code).toList();
        Optional<String> meant = Spelling.nearest(type, known);
        if (meant.isPresent()) {
            findings.add(Rule.INSTITUTION_TYPE_SPELLED, at, Map.of("actual", type), meant);
        }
    }

    private void check(Institution institution, Path at) {
        if (institution.getType().known().isEmpty()) {
            requireSpelled(institution.getType().code(), at.field("type"));
        }
        TagRules.checkCodes(institution.getCodes(), at, findings);
        references.requireInstitution(institution.getPartOf(), at.field("partOf"));
        references.requireInstitutions(institution.getSuccessors(), at.field("successors"));
        if (institution.getValidUntil().isEmpty()
                && !institution.getSuccessors().isEmpty()) {
            findings.add(Rule.SUCCESSION_DATED, at.field("id"), Map.of("id", institution.getId()));
        }
        if (institution.getValidFrom().isPresent()
                && institution.getValidUntil().isPresent()
                && institution
                        .getValidUntil()
                        .get()
                        .isBefore(institution.getValidFrom().get())) {
            findings.add(
                    Rule.VALIDITY_ORDERED,
                    at.field("validUntil"),
                    Map.of(
                            "from", institution.getValidFrom().get().toString(),
                            "until", institution.getValidUntil().get().toString()));
        }
    }
}
