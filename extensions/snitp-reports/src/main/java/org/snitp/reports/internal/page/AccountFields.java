package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snitp.indicators.monitoring.Account;
import org.snitp.io.internal.page.Block.Field;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.text.LocalizedText;
import org.snitp.reports.internal.wording.Wording;

/** The explanations in the reports of an indicator. */
public final class AccountFields {

    private final Account account;
    private final Wording wording;
    private final List<Field> fields = new ArrayList<>();

    public AccountFields(Account account, Wording wording) {
        this.account = account;
        this.wording = wording;
    }

    public List<Field> fields() {
        add("reason", account.reason().stream().toList());
        add("measure", account.correctiveMeasure().stream().toList());
        add("note", account.note().stream().toList());
        List<List<Inline>> proofs = new LinkWording(wording).proofs(account.evidence(), account.links());
        if (!proofs.isEmpty()) {
            fields.add(new Field(wording.text("card.evidence"), proofs));
        }
        add("source", account.source().stream().toList());
        reporter()
                .ifPresent(words ->
                        fields.add(new Field(wording.text("card.reporter"), List.of(List.of(Inline.text(words))))));
        return fields;
    }

    private void add(String name, List<LocalizedText> texts) {
        if (!texts.isEmpty()) {
            fields.add(new Field(
                    wording.text("card." + name),
                    texts.stream().map(text -> List.of(wording.words(text))).toList()));
        }
    }

    private Optional<String> reporter() {
        List<String> parts = new ArrayList<>();
        account.reportedBy().ifPresent(who -> parts.add(wording.fill("card.by", Map.of("who", who.id()))));
        account.reportedOn().ifPresent(day -> parts.add(wording.fill("card.on", Map.of("date", wording.date(day)))));
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }
}
