package org.snitp.io.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How the plan's cells name bodies.
 *
 * <p>A line is a list of bodies. "MAI prin IGPR și ANITP" names two, both within a third that is not itself responsible;
 * so do "AAPL - SPAS/SSVI/CSVI" and "DGASPC (SSVI)". Every character of a line must be understood.
 */
final class InstitutionNames {

    private static final String COMITET =
            "Interministerial de Coordonare Strategică Intersectorială a Luptei împotriva Traficului de Persoane";

    private static final List<String> ACRONYMS = List.of(
            "AAPL", "ANABI", "ANCOM", "ANES", "ANITP", "ANOFM", "ANPDCA", "ANPDPD", "ANR", "CR", "CSM", "CSVI",
            "DGAESRI", "DGASPC", "DIICOT", "DRP", "IGI", "IGJR", "IGPF", "IGPR", "IM", "INM", "INML", "MAE", "MAI",
            "MCID", "MD/OC", "ME", "MEAT", "MF", "MFTES", "MIPE", "MJ", "MMSS", "MP", "MS", "MTI", "OIM", "ONG", "SPAS",
            "SSVI", "UNBR");

    private static final Map<String, String> WORDINGS = Map.ofEntries(
            Map.entry("PÎCCJ", "PICCJ"),
            Map.entry("DGASPC-uri", "DGASPC"),
            Map.entry("ONG-uri", "ONG"),
            Map.entry("Academia de Poliție", "ACADEMIA-POLITIE"),
            Map.entry("Autorități ale administrației publice locale", "AAPL"),
            Map.entry("Centrul Național de Vize", "CENTRUL-NATIONAL-VIZE"),
            Map.entry("Comitetul " + COMITET, "COMITET"),
            Map.entry("Instituțiile membre ale Comitetului " + COMITET, "INSTITUTII-COMITET"),
            Map.entry("Toate instituțiile din cadrul Comitetului " + COMITET, "INSTITUTII-COMITET"),
            Map.entry("Celelalte instituții membre ale Comitetului " + COMITET, "INSTITUTII-COMITET-CELELALTE"),
            Map.entry("Consilii județene", "CONSILII-JUDETENE"),
            Map.entry("Consilii locale", "CONSILII-LOCALE"),
            Map.entry(
                    "Entități publice și private înrolate în mecanismul de distribuire a voucherelor",
                    "ENTITATI-VOUCHER"),
            Map.entry("Experți", "EXPERTI"),
            Map.entry("Instituția Prefectului", "INSTITUTIA-PREFECTULUI"),
            Map.entry("Instituții de stat", "INSTITUTII-STAT"),
            Map.entry("Alte instituții de stat", "INSTITUTII-STAT"),
            Map.entry("Instituții publice", "INSTITUTII-PUBLICE"),
            Map.entry("Alte instituții relevante", "INSTITUTII-RELEVANTE"),
            Map.entry("alte instituții cu responsabilități", "INSTITUTII-RESPONSABILITATI"),
            Map.entry("alte instituții de învățământ", "INSTITUTII-INVATAMANT"),
            Map.entry("Instituții și organizații de la nivel local", "INSTITUTII-LOCALE"),
            Map.entry(
                    "Instituțiile publice și organizațiile cu responsabilități de implementare a MNIR",
                    "INSTITUTII-MNIR"),
            Map.entry(
                    "Instituții publice și organizații neguvernamentale cu atribuții în asistența și protecția"
                            + " victimelor traficului de persoane",
                    "INSTITUTII-ASISTENTA"),
            Map.entry("Mediul academic", "MEDIU-ACADEMIC"),
            Map.entry("Mediul Academic", "MEDIU-ACADEMIC"),
            Map.entry("Mediul privat", "MEDIU-PRIVAT"),
            Map.entry("Misiuni diplomatice ale statelor de origine", "MISIUNI-STRAINE"));

    /** What joins two bodies, and whether the second is within the first. */
    private static final Map<String, Boolean> JOINTS =
            Map.of(", ", false, " și ", false, "/", false, " prin ", true, " - ", true, "-", true, " (", true);

    private static final Map<String, String> IDS =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    static {
        IDS.putAll(WORDINGS);
        ACRONYMS.forEach(acronym -> IDS.put(acronym, acronym));
    }

    private InstitutionNames() {}

    /** A body, and the one through which the line names it. */
    record Named(String id, Optional<String> through) {}

    /** The ids of the bodies that a cell names, in its order. */
    static List<String> ids(List<String> lines) {
        return lines.stream()
                .flatMap(line -> named(line).stream())
                .map(Named::id)
                .toList();
    }

    /** The bodies that a line names. */
    static List<Named> named(String line) {
        List<Named> named = new ArrayList<>();
        Optional<String> through = Optional.empty();
        String rest = line.endsWith(")") ? line.substring(0, line.length() - 1) : line;
        while (true) {
            String wording = longestAtStart(rest, IDS.keySet().stream().toList(), line);
            String id = IDS.get(wording);
            rest = rest.substring(wording.length());
            if (rest.isEmpty()) {
                named.add(new Named(id, through));
                return named;
            }
            String joint = longestAtStart(
                    rest,
                    JOINTS.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .toList(),
                    line);
            rest = rest.substring(joint.length());
            if (JOINTS.get(joint)) {
                through = Optional.of(id);
            } else {
                named.add(new Named(id, through));
            }
        }
    }

    private static String longestAtStart(String text, List<String> longestFirst, String line) {
        return longestFirst.stream()
                .filter(text::startsWith)
                .findFirst()
                .orElseThrow(() -> new AssertionError("\"" + text + "\" of \"" + line + "\" is not understood"));
    }
}
