/** The command {@code snitp}: an application, which exports nothing. */
module org.snitp.cli {
    requires org.snitp.annex;
    requires org.snitp.forms;
    requires org.snitp.interop;
    requires org.snitp.io;
    requires org.snitp.measurements;
    requires org.snitp.reports;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires static org.jspecify;

    opens org.snitp.cli to
            org.snitp.model,
            info.picocli;
    opens org.snitp.cli.explain to
            org.snitp.model,
            info.picocli;
    opens org.snitp.cli.progress to
            info.picocli;
    opens org.snitp.cli.show to
            info.picocli;
    opens org.snitp.cli.smart to
            info.picocli;
}
