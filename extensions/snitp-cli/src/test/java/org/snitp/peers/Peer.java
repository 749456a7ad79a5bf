package org.snitp.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A document of others.
 *
 * @param name its folder in {@code examples/peers}
 * @param title what it is
 * @param source where it comes from, and its licence
 * @param reader how its values are listed
 * @param converter how it is expressed
 */
record Peer(String name, String title, String source, Reader reader, Converter converter) {

    /** Lists the values of a source. */
    interface Reader {
        List<Leaf> read(Path folder) throws IOException;
    }

    /** Expresses a source in this format. */
    interface Converter {
        Expressed convert(Path folder) throws IOException;
    }

    @Override
    public String toString() {
        return name;
    }

    static List<Peer> all() {
        return List.of(VANUATU, FRANCE, MOLDOVA, CANADA, MALARIA, IATI, STRATML);
    }

    static final Peer VANUATU = new Peer(
            "vanuatu",
            "Vanuatu, National Sustainable Development Plan 2016-2030: 196 indicators with their figures",
            "github.com/jah-ky/nsdp-upgrade, MIT licence (Open SDG, Office for National Statistics); folders meta, data, progress",
            folder -> OpenSdg.leaves(folder, "vanuatu"),
            VanuatuPlan::convert);

    static final Peer FRANCE = new Peer(
            "france",
            "Plans of French local authorities: axes, actions and their parts, budgets by funder, statuses. They are three"
                    + " workbooks, as no single plan with all of it was found under a licence",
            "github.com/incubateur-ademe/territoires-en-transitions, MIT licence: three workbooks of its tests",
            TerritorialPlan::leaves,
            TerritorialPlan::convert);

    static final Peer MOLDOVA = new Peer(
            "moldova",
            "Republic of Moldova, national indicators for the Sustainable Development Goals, in Romanian and English",
            "github.com/statisticamd/sdg-data-moldova, MIT licence (Open SDG, Office for National Statistics)",
            folder -> OpenSdg.leaves(folder, "moldova"),
            MoldovaFramework::convert);

    static final Peer CANADA = new Peer(
            "canada",
            "Canada, Canadian Indicator Framework for the Sustainable Development Goals, in English and French",
            "github.com/sdg-data-canada-odd-donnees/cif-data-donnees-cic, Crown copyright: not part of this repository",
            folder -> OpenSdg.leaves(folder, "canada"),
            CanadaFramework::convert);

    static final Peer MALARIA = new Peer(
            "malaria",
            "A malaria data set of DHIS2: indicators by numerator and denominator, data elements by age, and their values",
            "github.com/dhis2/dhis2-core, end-to-end tests, BSD licence (University of Oslo)",
            DhisMalaria::leaves,
            DhisMalaria::convert);

    static final Peer IATI = new Peer(
            "iati",
            "The example of an activity of the IATI standard 2.03, with results, budgets and transactions. Flows of money"
                    + " are outside: single payments, and the kinds and valuations of planned ones. If their 36 values counted,"
                    + " 79.7 % would be native",
            "IATI standard, example of an activity, CC BY 4.0",
            IatiActivity::leaves,
            IatiActivity::convert);

    static final Peer STRATML = new Peer(
            "stratml",
            "A performance report in StratML Part 2: goals, objectives, indicators with targets and results",
            "github.com/jlind0/StratML.NET, SMLC2011.xml, Copyfree Open Innovation Licence: not part of this repository",
            StratMl::leaves,
            StratMl::convert);
}
