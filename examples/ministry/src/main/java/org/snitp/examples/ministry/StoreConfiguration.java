package org.snitp.examples.ministry;

import javax.sql.DataSource;
import org.snitp.examples.ministry.page.Uploads;
import org.snitp.store.SnitpStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store of plans and figures, in the database of the application. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    SnitpStore store(DataSource database) {
        return SnitpStore.builder(database).evidenceLimit(Uploads.MAX_BYTES).open();
    }
}
