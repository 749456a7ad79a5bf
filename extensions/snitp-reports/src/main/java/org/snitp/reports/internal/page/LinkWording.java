package org.snitp.reports.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snitp.io.internal.page.Inline;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.reports.internal.wording.Wording;

/** Links to documents, to be followed where that is safe. */
public final class LinkWording {

    private final Wording wording;

    public LinkWording(Wording wording) {
        this.wording = wording;
    }

    /** Returns links, one line each. */
    public List<List<Inline>> lines(List<Link> links) {
        return links.stream().map(this::line).toList();
    }

    /** Returns texts and links as proofs, one line each. A text that is an address is one to be followed. */
    public List<List<Inline>> proofs(List<LocalizedText> texts, List<Link> links) {
        List<List<Inline>> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(List.of(proof(text))));
        lines.addAll(lines(links));
        return lines;
    }

    private Inline proof(LocalizedText text) {
        Inline words = wording.words(text);
        return words instanceof Inline.Text shown && Link.isFollowed(shown.text())
                ? new Inline.Reference(shown.text(), shown.text(), Optional.empty())
                : words;
    }

    /** The title, or else the address, then the address if it cannot be followed, the day, the format and what is in it. */
    private List<Inline> line(Link link) {
        Inline title = link.getTitle().map(wording::words).orElseGet(() -> Inline.text(link.getAddress()));
        List<Inline> line = new ArrayList<>();
        line.add(
                title instanceof Inline.Text text
                        ? new Inline.Reference(link.getAddress(), text.text(), text.language())
                        : title);
        List<String> more = new ArrayList<>();
        if (link.getTitle().isPresent() && !link.isFollowed()) {
            more.add(link.getAddress());
        }
        link.getDate().map(wording::date).ifPresent(more::add);
        link.getMediaType().ifPresent(more::add);
        if (!more.isEmpty()) {
            line.add(Inline.text(" (" + String.join(", ", more) + ")"));
        }
        link.getDescription().ifPresent(description -> {
            line.add(Inline.text(": "));
            line.add(wording.words(description));
        });
        return line;
    }
}
