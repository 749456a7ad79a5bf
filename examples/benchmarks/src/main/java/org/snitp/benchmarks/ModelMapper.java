package org.snitp.benchmarks;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snitp.model.Bundle;
import org.snitp.model.document.Document;
import org.snitp.model.institution.InstitutionRegistry;
import org.snitp.model.plan.ActionPlan;
import org.snitp.model.strategy.Strategy;
import org.snitp.model.time.Period;
import org.snitp.model.time.TimeSpan;
import org.snitp.model.time.Timing;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * How an application would read documents without this library's reader: with databind, straight into the builders of the
 * model's types. What it does not know, it refuses; it stops at the first problem.
 */
final class ModelMapper {

    private ModelMapper() {}

    /** Reads a text of one word or number. */
    private static final class Parsing<T> extends ValueDeserializer<T> {

        private final Function<String, T> parser;

        Parsing(Function<String, T> parser) {
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            return parser.apply(json.getString());
        }
    }

    /** Finds the builder of a type of the model: the class {@code Builder} in it, whose methods are named as the fields. */
    @SuppressWarnings("serial") // Never written.
    private static final class Builders extends JacksonAnnotationIntrospector {

        @Override
        public Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
            if (type.getRawType().getName().startsWith("org.snitp.model")) {
                for (Class<?> inner : type.getRawType().getDeclaredClasses()) {
                    if (inner.getSimpleName().equals("Builder")) {
                        return inner;
                    }
                }
            }
            return super.findPOJOBuilder(config, type);
        }

        /** Of the two methods for a field that may be absent, the one that takes the value itself. */
        @Override
        public AnnotatedMethod resolveSetterConflict(
                MapperConfig<?> config, AnnotatedMethod first, AnnotatedMethod second) {
            return first.getRawParameterType(0) == Optional.class ? second : first;
        }

        @Override
        public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
            return new JsonPOJOBuilder.Value("build", "");
        }
    }

    /** Returns a mapper for the documents of the model. */
    static JsonMapper create() {
        SimpleModule times = new SimpleModule()
                .addDeserializer(Period.class, new Parsing<>(Period::parse))
                .addDeserializer(TimeSpan.class, new Parsing<>(TimeSpan::parse))
                .addDeserializer(Timing.class, new Parsing<>(Timing::parse));
        return JsonMapper.builder()
                .annotationIntrospector(new Builders())
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .addModule(times)
                .build();
    }

    /** Reads a list of three documents: a strategy, a registry and a plan. */
    static Bundle read(JsonMapper mapper, byte[] json) {
        try (JsonParser parser = mapper.createParser(json)) {
            parser.nextToken();
            Bundle.Builder bundle = Bundle.builder();
            for (Class<? extends Document> type :
                    List.of(Strategy.class, InstitutionRegistry.class, ActionPlan.class)) {
                parser.nextToken();
                bundle.addDocuments(mapper.readValue(parser, type));
            }
            return bundle.build();
        }
    }
}
