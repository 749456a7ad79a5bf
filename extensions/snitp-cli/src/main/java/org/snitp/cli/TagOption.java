package org.snitp.cli;

import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.model.Bundle;
import org.snitp.model.TagSelection;
import org.snitp.model.code.Spelling;
import picocli.CommandLine.Option;

/** The tag that selects objectives, actions and indicators. Without the option, all are selected. */
final class TagOption {

    @Option(names = "--tag", paramLabel = "SCHEME:CODE", descriptionKey = "tag", order = 88)
    private Optional<String> tag = Optional.empty();

    /** Returns the selection; empty without the option. */
    Optional<TagSelection> in(Bundle bundle, Console console) {
        return tag.map(asked -> {
            TagSelection selection = TagSelection.of(bundle, asked);
            if (selection.isEmpty()) {
                String suggestion = Spelling.nearest(asked, TagSelection.tags(bundle))
                        .map(name -> " " + console.texts().text("suggestion", name))
                        .orElse("");
                throw new UsageException(console.texts().text("tag.unknown", asked) + suggestion);
            }
            return selection;
        });
    }

    /** Returns the documents with only the selection. */
    Bundle of(Bundle bundle, Console console) {
        return in(bundle, console).map(TagSelection::bundle).orElse(bundle);
    }
}
