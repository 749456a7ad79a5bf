package org.snitp.interop;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.snitp.interop.catalog.DataPackageExport;
import org.snitp.interop.catalog.DcatExport;
import org.snitp.interop.dhis2.Dhis2Export;
import org.snitp.interop.dhis2.Dhis2Import;
import org.snitp.interop.exchange.ExchangeStandard;
import org.snitp.interop.exchange.ExportedFiles;
import org.snitp.interop.exchange.ForeignFile;
import org.snitp.interop.exchange.ForeignImport;
import org.snitp.interop.exchange.ForeignPlace;
import org.snitp.interop.exchange.Publication;
import org.snitp.interop.exchange.UnreadableForeignException;
import org.snitp.interop.iati.IatiExport;
import org.snitp.interop.iati.IatiImport;
import org.snitp.interop.iati.IatiPublisher;
import org.snitp.interop.opensdg.OpenSdgExport;
import org.snitp.interop.opensdg.OpenSdgImport;
import org.snitp.interop.sdmx.SdmxExport;
import org.snitp.interop.sdmx.SdmxImport;
import org.snitp.interop.stratml.StratmlExport;
import org.snitp.interop.stratml.StratmlImport;
import org.snitp.model.Bundle;

/** Writes a plan and its figures in a format of others, and reads such a format, which is recognised by its content. */
public final class Interop {

    private Interop() {}

    /**
     * Returns the files of a publication in a format.
     *
     * @param language the language of the texts, where a format has one only
     * @param publisher who publishes, and for which country; only IATI asks for it
     * @throws IllegalArgumentException if the format is IATI, and there is no publisher
     */
    public static ExportedFiles export(
            Publication publication, ExchangeStandard standard, Locale language, Optional<IatiPublisher> publisher) {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(standard, "standard");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(publisher, "publisher");
        return switch (standard) {
            case SDMX -> SdmxExport.of(publication);
            case OPEN_SDG -> OpenSdgExport.of(publication);
            case STRATML -> StratmlExport.of(publication, language);
            case DHIS2 -> Dhis2Export.of(publication, language);
            case DATAPACKAGE -> DataPackageExport.of(publication);
            case DCAT -> DcatExport.of(publication);
            case IATI ->
                IatiExport.of(
                        publication,
                        publisher.orElseThrow(
                                () -> new IllegalArgumentException("IATI asks for a reporting organisation")));
        };
    }

    /** Returns the format of some files; absent if it is none that is read. */
    public static Optional<ExchangeStandard> recognise(List<ForeignFile> files) {
        Objects.requireNonNull(files, "files");
        if (files.stream().anyMatch(SdmxImport::isSdmx)) {
            return Optional.of(ExchangeStandard.SDMX);
        }
        if (OpenSdgImport.isOpenSdg(files)) {
            return Optional.of(ExchangeStandard.OPEN_SDG);
        }
        if (files.stream().anyMatch(Dhis2Import::isDataValueSet)) {
            return Optional.of(ExchangeStandard.DHIS2);
        }
        if (files.stream().anyMatch(IatiImport::isIati)) {
            return Optional.of(ExchangeStandard.IATI);
        }
        if (files.stream().anyMatch(StratmlImport::isStratml)) {
            return Optional.of(ExchangeStandard.STRATML);
        }
        return Optional.empty();
    }

    /**
     * Reads files.
     *
     * @param known the documents of the plan whose figures are read; empty if they are in the files
     * @throws UnreadableForeignException if they are in no format that is read, not well-formed, or exceed a limit
     */
    public static ForeignImport read(List<ForeignFile> files, Optional<Bundle> known)
            throws UnreadableForeignException {
        Objects.requireNonNull(files, "files");
        Objects.requireNonNull(known, "known");
        ExchangeStandard standard = recognise(files)
                .orElseThrow(() -> new UnreadableForeignException(
                        UnreadableForeignException.Reason.UNKNOWN,
                        ForeignPlace.of(files.isEmpty() ? "." : files.get(0).name()),
                        ""));
        return switch (standard) {
            case SDMX -> SdmxImport.read(files, known);
            case OPEN_SDG -> OpenSdgImport.read(files, known);
            case STRATML -> StratmlImport.read(files, known);
            case IATI -> IatiImport.read(files, known);
            case DHIS2 -> Dhis2Import.read(files, known);
            case DATAPACKAGE, DCAT -> throw new IllegalStateException("Not recognised: " + standard);
        };
    }
}
