package org.snitp.annex.internal.plan;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snitp.annex.document.AnnexField;
import org.snitp.annex.document.AnnexParagraph;
import org.snitp.annex.document.RemarkKind;
import org.snitp.annex.internal.vocabulary.Heads;
import org.snitp.annex.internal.vocabulary.Spellings;

/** Reads cells that say which of their institutions are responsible and which support: "Responsabili: MAI. Parteneri: ONG". */
final class Roles {

    private static final Pattern LABEL =
            Pattern.compile("(?:^|(?<=[;.,\n)])\\s*)(?<label>[\\p{L} /-]{3,50}?)\\s*:\\s*");

    private final Heads heads;
    private final Remarks remarks;

    Roles(Heads heads, Remarks remarks) {
        this.heads = heads;
        this.remarks = remarks;
    }

    /** Returns the paragraphs of a cell by what they are about; what stands before the first label is about the column. */
    Map<AnnexField, List<AnnexParagraph>> of(Column column, List<AnnexParagraph> paragraphs) {
        Map<AnnexField, List<AnnexParagraph>> roles = new EnumMap<>(AnnexField.class);
        AnnexField role = column.field();
        boolean labelled = false;
        for (AnnexParagraph paragraph : paragraphs) {
            String text = paragraph.text();
            int from = 0;
            Matcher label = LABEL.matcher(text);
            while (label.find()) {
                Optional<AnnexField> said = role(label.group("label"));
                if (said.isPresent()) {
                    add(roles, role, paragraph, text.substring(from, label.start()));
                    role = said.get();
                    from = label.end();
                    labelled = true;
                    remarks.add(
                            RemarkKind.ROLE_SAID,
                            paragraph.place(),
                            "text",
                            Spellings.tidy(label.group("label")),
                            "field",
                            role.name());
                }
            }
            add(roles, role, paragraph, text.substring(from));
        }
        if (column.roles() && !labelled && paragraphs.stream().anyMatch(one -> !one.isBlank())) {
            remarks.add(
                    RemarkKind.ROLES_UNSAID,
                    paragraphs.get(0).place(),
                    "text",
                    Spellings.tidy(String.join(
                            " ", paragraphs.stream().map(AnnexParagraph::text).toList())));
        }
        return roles;
    }

    private Optional<AnnexField> role(String label) {
        return heads.field(label.strip())
                .filter(field -> field == AnnexField.RESPONSIBLE || field == AnnexField.SUPPORT)
                .filter(field -> !heads.hasBothRoles(label.strip()));
    }

    private static void add(
            Map<AnnexField, List<AnnexParagraph>> roles, AnnexField role, AnnexParagraph paragraph, String text) {
        roles.computeIfAbsent(role, unused -> new ArrayList<>())
                .add(new AnnexParagraph(
                        text, paragraph.number(), paragraph.level(), paragraph.changed(), paragraph.place()));
    }
}
