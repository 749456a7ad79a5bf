package org.snitp.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.snitp.store.Given.ANA;
import static org.snitp.store.Given.figure;
import static org.snitp.store.Given.figures;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The tables are in a schema of their own, and their migrations leave those of the application alone. */
class MigrationsTest {

    @Test
    void theApplicationMigratesItsOwnTablesBesideThem() {
        DataSource database = TestDatabase.empty();
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:org/snitp/store/application")
                .load()
                .migrate();
        SnitpStore.open(database).as(ANA).figures().append(figures(figure("DSP", "2024", "1", "2025-01-10")));
        SnitpStore.open(database);

        assertThat(TestDatabase.ask(
                        database,
                        "SELECT version FROM snitp.snitp_schema_history WHERE version IS NOT NULL ORDER BY 1"))
                .containsExactly("1", "2");
        assertThat(TestDatabase.ask(database, "SELECT version FROM public.flyway_schema_history"))
                .containsExactly("1");
        assertThat(TestDatabase.ask(
                        database,
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"))
                .containsExactly("flyway_schema_history", "person");
    }

    @Test
    void aDatabaseWithoutTheTablesIsNotReadInSilence() {
        StoreSession session =
                SnitpStore.builder(TestDatabase.empty()).migrate(false).open().as(ANA);

        assertThatThrownBy(() -> session.figures().history(Given.all()))
                .isInstanceOf(StoreException.class)
                .hasMessage("The database failed: relation \"snitp.figure\" does not exist");
    }

    @Test
    void aServerThatIsNotThereIsSaidToBe() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setPortNumbers(new int[] {1});

        assertThatThrownBy(() -> SnitpStore.open(nowhere)).isInstanceOf(StoreException.class);
        StoreSession session = SnitpStore.builder(nowhere).migrate(false).open().as(ANA);
        assertThatThrownBy(() -> session.figures().history(Given.all()))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e -> assertThat(e.isOutcomeUnknown()).isFalse());
    }
}
