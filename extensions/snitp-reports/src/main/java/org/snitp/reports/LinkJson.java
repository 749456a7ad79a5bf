package org.snitp.reports;

import java.util.List;
import org.snitp.model.link.Link;
import org.snitp.reports.internal.wording.SpokenTexts;
import tools.jackson.core.JsonGenerator;

/** Links to documents as JSON. */
final class LinkJson {

    private LinkJson() {}

    /** Writes links as JSON; nothing if there are none. */
    static void write(JsonGenerator json, List<Link> links, SpokenTexts texts) {
        if (!links.isEmpty()) {
            ReportJson.array(json, "links", links, link -> write(json, link, texts));
        }
    }

    private static void write(JsonGenerator json, Link link, SpokenTexts texts) {
        json.writeStringProperty("address", link.getAddress());
        ReportJson.text(json, "title", link.getTitle(), texts);
        ReportJson.text(json, "description", link.getDescription(), texts);
        link.getDate().ifPresent(day -> json.writeStringProperty("date", day.toString()));
        if (!link.getLanguages().isEmpty()) {
            ReportJson.strings(json, "languages", link.getLanguages());
        }
        link.getMediaType().ifPresent(type -> json.writeStringProperty("mediaType", type));
        link.getHash().ifPresent(hash -> json.writeStringProperty("hash", hash));
        if (!link.getTags().isEmpty()) {
            ReportJson.strings(json, "tags", link.getTags());
        }
    }
}
