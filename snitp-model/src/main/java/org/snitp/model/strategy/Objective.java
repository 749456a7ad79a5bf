package org.snitp.model.strategy;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.snitp.model.code.Code;
import org.snitp.model.document.Extensible;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.institution.Stakeholder;
import org.snitp.model.link.Link;
import org.snitp.model.text.LocalizedText;
import org.snitp.model.text.NotBlankIfPresent;

/** What the objectives of all levels have in common. */
public interface Objective extends Extensible {

    /** Its code, as in {@code 1} or {@code 1.1}; unique within the strategy. */
    @Code
    String getCode();

    /** The title, in the words of the strategy. */
    @Valid
    LocalizedText getTitle();

    /** A short description. */
    Optional<@Valid LocalizedText> getDescription();

    /**
     * Codes of other classifications and words of one's own, each as {@code scheme:code}: {@code sdg:16.2}, {@code
     * cofog:03.1}, {@code own:pilot}.
     */
    List<@NotBlankIfPresent String> getTags();

    /** Who has a part in it besides those who carry it out: who pays, who benefits, who is consulted. */
    List<@Valid Stakeholder> getStakeholders();

    /** Documents about it. */
    List<@Valid Link> getLinks();

    /** Indicators of the objective itself, besides those of the actions that serve it. */
    List<@Valid Indicator> getIndicators();

    /** Returns the objectives directly under it, in the order of the document; none by default. */
    default List<? extends Objective> subobjectives() {
        return List.of();
    }

    /** Returns the objective and those under it at any depth, each before those under it. */
    default List<Objective> withSubobjectives() {
        List<Objective> all = new ArrayList<>(List.of(this));
        subobjectives().forEach(under -> all.addAll(under.withSubobjectives()));
        return Collections.unmodifiableList(all);
    }
}
