package org.snitp.examples.quarkus;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import org.snitp.jackson2.SnitpModule;

/** REST gives and takes the types of the model as documents have them. */
@Singleton
public class Documents implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SnitpModule());
    }
}
