package org.snitp.model;

import static org.snitp.model.Flaw.filled;
import static org.snitp.model.Flaw.inside;
import static org.snitp.model.Flaw.own;
import static org.snitp.model.Flaw.text;

import java.util.stream.Stream;
import org.snitp.model.indicator.Baseline;
import org.snitp.model.indicator.Indicator;
import org.snitp.model.indicator.Target;
import org.snitp.model.link.Address;
import org.snitp.model.link.Link;
import org.snitp.model.link.MediaType;
import org.snitp.model.link.Sha256;
import org.snitp.model.measurement.EarlierFigure;
import org.snitp.model.measurement.Measurement;
import org.snitp.model.measurement.MetMilestone;
import org.snitp.model.measurement.ReportedStatus;
import org.snitp.model.plan.Action;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.plan.ActionStatus;
import org.snitp.model.plan.Milestone;
import org.snitp.model.strategy.GeneralObjective;
import org.snitp.model.strategy.NestedObjective;
import org.snitp.model.strategy.SpecificObjective;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.text.LanguageTag;

/** The flaws of links, and of everything that has links. */
final class LinkFlaws {

    private static final Link BAD = PublisherSamples.LINK.withAddress("raport.pdf");

    private LinkFlaws() {}

    static Stream<Flaw> all() {
        return Stream.concat(links(), holders());
    }

    private static Stream<Flaw> links() {
        Class<Link> type = Link.class;
        return Stream.of(
                own(type, Link::withAddress, "raport.pdf", "address", Address.class),
                text(type, Link::withTitle, "title"),
                text(type, Link::withDescription, "description"),
                own(
                        type,
                        (link, tag) -> link.withLanguages(tag),
                        "Romanian",
                        "languages[0].<list element>",
                        LanguageTag.class),
                own(type, Link::withMediaType, "PDF", "mediaType", MediaType.class),
                own(type, Link::withHash, "sha256:0f", "hash", Sha256.class),
                filled(type, Link::withTags, "tags[0].<list element>"));
    }

    private static Stream<Flaw> holders() {
        return Stream.of(
                inside(Strategy.class, Strategy::withLinks, BAD, "links[0].address"),
                inside(GeneralObjective.class, GeneralObjective::withLinks, BAD, "links[0].address"),
                inside(SpecificObjective.class, SpecificObjective::withLinks, BAD, "links[0].address"),
                inside(NestedObjective.class, NestedObjective::withLinks, BAD, "links[0].address"),
                inside(ActionPlan.class, ActionPlan::withLinks, BAD, "links[0].address"),
                inside(Action.class, Action::withLinks, BAD, "links[0].address"),
                inside(ActionStatus.class, ActionStatus::withLinks, BAD, "links[0].address"),
                inside(Milestone.class, Milestone::withLinks, BAD, "links[0].address"),
                inside(Indicator.class, Indicator::withLinks, BAD, "links[0].address"),
                inside(Baseline.class, Baseline::withLinks, BAD, "links[0].address"),
                inside(Target.class, Target::withLinks, BAD, "links[0].address"),
                inside(Measurement.class, Measurement::withLinks, BAD, "links[0].address"),
                inside(EarlierFigure.class, EarlierFigure::withLinks, BAD, "links[0].address"),
                inside(ReportedStatus.class, ReportedStatus::withLinks, BAD, "links[0].address"),
                inside(MetMilestone.class, MetMilestone::withLinks, BAD, "links[0].address"));
    }
}
