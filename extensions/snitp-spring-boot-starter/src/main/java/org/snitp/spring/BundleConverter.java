package org.snitp.spring;

import java.io.IOException;
import java.util.Objects;
import org.snitp.io.InvalidBundleException;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Bodies of requests and answers that are documents, in JSON and YAML. What is read is checked as a file is: with all rules, and
 * refused if there is an error.
 */
final class BundleConverter extends AbstractHttpMessageConverter<Bundle> {

    private static final MediaType YAML = new MediaType("application", "yaml");

    private final SnitpReader reader;

    BundleConverter(SnitpReader reader) {
        super(MediaType.APPLICATION_JSON, YAML, new MediaType("application", "x-yaml"), new MediaType("text", "yaml"));
        this.reader = reader;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Bundle.class.isAssignableFrom(type) && type.isAssignableFrom(implementation());
    }

    /** The class of every bundle. */
    private static Class<?> implementation() {
        return Bundle.of().getClass();
    }

    private static boolean isYaml(MediaType type) {
        return type.getSubtype().endsWith("yaml");
    }

    @Override
    protected Bundle readInternal(Class<? extends Bundle> type, HttpInputMessage message) throws IOException {
        MediaType media = message.getHeaders().getContentType();
        String name = media != null && isYaml(media) ? "request.yaml" : "request.json";
        try {
            return reader.read(message.getBody(), name).orElseThrow();
        } catch (InvalidBundleException e) {
            throw new HttpMessageNotReadableException(Objects.requireNonNullElse(e.getMessage(), ""), e, message);
        }
    }

    @Override
    protected void writeInternal(Bundle bundle, HttpOutputMessage message) throws IOException {
        MediaType media = message.getHeaders().getContentType();
        if (media != null && isYaml(media)) {
            Snitp.writeYaml(bundle, message.getBody());
        } else {
            Snitp.writeJson(bundle, message.getBody());
        }
    }
}
