package org.snitp.examples.ministry.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snitp.indicators.disclosure.Edition;
import org.snitp.indicators.monitoring.AnnualReport;
import org.snitp.reports.PublishedReport;
import org.snitp.reports.ReportFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The reports that were published. They are kept as they were; a correction is another edition. */
@Repository
class PublishedReports {

    /** A published report, without its text. */
    record Entry(long id, String period, int edition, OffsetDateTime publishedAt, String publishedBy, String sha256) {}

    private final JdbcClient database;
    private final Clock clock;

    PublishedReports(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Returns what readers of the published reports of a plan know. */
    List<Edition> editions(String plan) {
        return database
                .sql("select json from published_report where plan = :plan order by id")
                .param("plan", plan)
                .query(String.class)
                .list()
                .stream()
                .map(PublishedReport::parse)
                .toList();
    }

    /** Returns the published reports of a plan, the last one first. */
    List<Entry> list(String plan) {
        return database.sql("""
                        select id, period, edition, published_at, published_by, sha256
                        from published_report where plan = :plan order by id desc
                        """)
                .param("plan", plan)
                .query((row, number) -> new Entry(
                        row.getLong("id"),
                        row.getString("period"),
                        row.getInt("edition"),
                        row.getObject("published_at", OffsetDateTime.class),
                        row.getString("published_by"),
                        row.getString("sha256")))
                .list();
    }

    /** Returns the text of a published report: {@code html_ro}, {@code html_en} or {@code json}. */
    Optional<String> text(long id, ReportFormat format, Locale locale) {
        String column =
                format == ReportFormat.JSON ? "json" : locale.getLanguage().equals("ro") ? "html_ro" : "html_en";
        return database.sql("select " + column + " from published_report where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Keeps a report as the next edition of its period, and returns the SHA-256 of its JSON. */
    String add(String plan, AnnualReport report, String account) {
        String json = ReportFormat.JSON.in(Locale.forLanguageTag("ro")).render(report);
        String hash = sha256(json);
        database.sql("""
                        insert into published_report (plan, period, edition, published_at, published_by, json, html_ro, html_en, sha256)
                        select :plan, :period, coalesce(max(edition), 0) + 1, :now, :account, :json, :ro, :en, :hash
                        from published_report where plan = :plan and period = :period
                        """)
                .param("plan", plan)
                .param("period", report.heading().period().toString())
                .param("now", OffsetDateTime.now(clock))
                .param("account", account)
                .param("json", json)
                .param("ro", ReportFormat.HTML.in(Locale.forLanguageTag("ro")).render(report))
                .param("en", ReportFormat.HTML.in(Locale.ENGLISH).render(report))
                .param("hash", hash)
                .update();
        return hash;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
