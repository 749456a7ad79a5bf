package org.snitp.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snitp.io.internal.databind.ModelJson;

/**
 * Databind gives and takes the types of the model exactly as documents have them; {@code findAndAddModules} finds this module.
 *
 * <ul>
 *   <li>A {@link org.snitp.model.Bundle} is an array of documents. A document has its fields {@code schema} and {@code kind}.
 *   <li>A part, such as an action, an indicator, a measurement or a text, is what it is inside a document in Romanian and
 *       English. {@code FY2025} cannot stand in it: a part does not say when fiscal years begin.
 *   <li>Periods, terms and other small values are texts, also as the names of fields.
 *   <li>Diagnostics are as {@link org.snitp.io.diagnostic.JsonReport} has them, in the language of the mapper.
 *   <li>Results are as their exports have them, if {@code snitp-reports} is there: {@code ProgressExport}, {@code SmartExport},
 *       {@code BudgetExport}, the calendar and the report. Other objects of this library are refused rather than written
 *       without their contents; records are written as databind does.
 * </ul>
 *
 * <p>What is not right is refused with an {@link InvalidInputException}, which carries the diagnostics: unknown fields, wrong
 * values, absent required fields. As for {@link org.snitp.io.Snitp#read(String, String)}, constraints and rules are another
 * matter: {@code @Valid} checks the former, {@link org.snitp.io.Parts} and {@link org.snitp.io.Snitp#check} both.
 *
 * @since 0.1.0
 */
public final class SnitpModule extends Module {

    /** Creates the module. */
    public SnitpModule() {}

    @Override
    public String getModuleName() {
        return "snitp-jackson2";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(
                SnitpModule.class.getPackage().getImplementationVersion(), "org.snitp", getModuleName());
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Values());
        context.addKeySerializers(new Names());
        context.addDeserializers(new Inputs());
        context.addKeyDeserializers(SnitpModule::findName);
    }

    private static @Nullable KeyDeserializer findName(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return ModelJson.reads(type.getRawClass()) && ModelJson.isSpelled(type.getRawClass())
                ? new NameReader<>(type.getRawClass())
                : null;
    }

    /** Finds what writes objects. */
    private static final class Values extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            if (ModelJson.written(type.getRawClass()).isPresent()) {
                return new ModelWriter();
            }
            Optional<String> refusal = ModelJson.refusal(type.getRawClass());
            return refusal.isPresent() ? new Refusal(refusal.get()) : null;
        }
    }

    /** Finds what writes objects as the names of fields. */
    private static final class Names extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ModelJson.isSpelled(type.getRawClass()) ? new NameWriter() : null;
        }
    }

    /** Finds what reads values. */
    private static final class Inputs extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return find(type.getRawClass());
        }

        @Override
        public @Nullable JsonDeserializer<?> findEnumDeserializer(
                Class<?> type, DeserializationConfig config, BeanDescription description) {
            return find(type);
        }

        private static @Nullable JsonDeserializer<?> find(Class<?> type) {
            return ModelJson.reads(type) ? new ModelReader<>(type) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ModelJson.reads(type);
        }
    }
}
