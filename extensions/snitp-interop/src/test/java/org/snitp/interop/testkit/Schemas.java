package org.snitp.interop.testkit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * The schemas of the standards. Those whose licence lets others pass them on are among the test resources. The others are looked
 * for in the folder that {@code -Dsnitp.schemas} names, and their tests are left out without it: the structure message of SDMX
 * ({@code sdmx-json-structure-schema.json}) and StratML ({@code PerformancePlanOrReport20160216.xsd}).
 */
public final class Schemas {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "snitp", "interop", "schemas");

    private Schemas() {}

    /** Returns the file of a schema, if it is there. */
    public static Optional<Path> file(String name) {
        Path resource = RESOURCES.resolve(name);
        if (Files.exists(resource)) {
            return Optional.of(resource);
        }
        return Optional.ofNullable(System.getProperty("snitp.schemas"))
                .map(folder -> Path.of(folder).resolve(name))
                .filter(Files::exists);
    }

    /** Returns what a JSON Schema finds wrong in a text. */
    public static List<String> problems(Path schema, SpecificationVersion version, String json) {
        Schema read;
        try {
            read = SchemaRegistry.withDefaultDialect(version).getSchema(Files.readString(schema));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** Returns what an XML Schema finds wrong in a text. */
    public static List<String> problems(Path schema, String xml) {
        List<String> problems = new ArrayList<>();
        try {
            Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(schema.toFile())
                    .newValidator();
            validator.setErrorHandler(new ErrorHandler() {
                @Override
                public void warning(SAXParseException e) {
                    problems.add(said(e));
                }

                @Override
                public void error(SAXParseException e) {
                    problems.add(said(e));
                }

                @Override
                public void fatalError(SAXParseException e) {
                    problems.add(said(e));
                }
            });
            validator.validate(new StreamSource(new StringReader(xml)));
        } catch (SAXException e) {
            problems.add(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return problems;
    }

    private static String said(SAXParseException e) {
        return e.getLineNumber() + ": " + e.getMessage();
    }
}
