package org.snitp.examples.ministry.submission;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.snitp.store.SubmissionKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what institutions have filled in. */
@Repository
public class Drafts {

    private final JdbcClient database;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient database, JsonMapper json, Clock clock) {
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Returns what is filled in. */
    public Draft find(SubmissionKey key) {
        Optional<Draft> found = database.sql("""
                        select version, answers from draft
                        where plan = :plan and period = :period and institution = :institution
                        """)
                .param("plan", key.plan())
                .param("period", key.period().toString())
                .param("institution", key.institution())
                .query((row, number) ->
                        new Draft(row.getInt("version"), json.readValue(row.getString("answers"), Answers.class)))
                .optional();
        return found.orElse(Draft.NONE);
    }

    /**
     * Saves answers.
     *
     * @param replacing the version that was read before the change; 0 if there was none
     * @throws ChangedMeanwhileException if there is a later one
     */
    void save(SubmissionKey key, int replacing, Answers answers, String account) {
        int rows = database.sql(replacing == 0 ? """
                        insert into draft (plan, period, institution, version, answers, changed_at, changed_by)
                        values (:plan, :period, :institution, 1, cast(:answers as jsonb), :now, :account)
                        on conflict do nothing
                        """ : """
                        update draft set version = version + 1, answers = cast(:answers as jsonb),
                            changed_at = :now, changed_by = :account
                        where plan = :plan and period = :period and institution = :institution
                            and version = :replacing
                        """)
                .param("plan", key.plan())
                .param("period", key.period().toString())
                .param("institution", key.institution())
                .param("answers", json.writeValueAsString(answers))
                .param("now", OffsetDateTime.now(clock))
                .param("account", account)
                .param("replacing", replacing)
                .update();
        if (rows == 0) {
            throw new ChangedMeanwhileException(key.toString());
        }
    }
}
