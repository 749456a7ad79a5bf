package org.snitp.cli;

import java.util.Locale;
import java.util.Optional;
import org.snitp.cli.terminal.Console;
import org.snitp.indicators.disclosure.DisclosureRule;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.indicators.monitoring.MonitoringRequest;
import org.snitp.interop.Interop;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.iati.IatiPublisher;
import org.snitp.interop.sdmx.SdmxExport;
import org.snitp.model.Bundle;
import org.snitp.model.time.Period;
import org.snitp.reports.PublicationNotes;

/**
 * What is exported of a plan and its figures.
 *
 * @param console the console
 * @param bundle the documents
 * @param language the language of the texts, where a format has one only
 * @param publisher who publishes, for IATI
 */
record ExchangeFiles(Console console, Bundle bundle, Locale language, Optional<IatiPublisher> publisher) {

    /**
     * Returns the files, and tells which figures the publisher should look at.
     *
     * @param year the last year of the figures; by default the one of the last figure
     * @param rule what is withheld, if anything is
     * @param reasons whether figures that are withheld to protect small ones are told from those
     */
    ExportedFiles of(
            ExchangeStandard standard, Optional<Integer> year, Optional<DisclosureRule> rule, boolean reasons) {
        MonitoringRequest last = Publication.request(bundle);
        MonitoringRequest asked = year.map(number -> MonitoringRequest.of(Period.year(number), last.due()))
                .orElse(last);
        Publication publication = Publication.of(
                        bundle, rule.map(asked::withholding).orElse(asked))
                .preparedOn(console.today());
        if (rule.isPresent()) {
            PublicationNotes.of(AnnualReport.of(bundle, publication.request()), console.locale())
                    .forEach(console::complain);
        }
        return standard == ExchangeStandard.SDMX && reasons
                ? SdmxExport.of(publication, true)
                : Interop.export(publication, standard, language, publisher);
    }
}
