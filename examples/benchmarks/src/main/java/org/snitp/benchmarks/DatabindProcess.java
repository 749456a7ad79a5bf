package org.snitp.benchmarks;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.snitp.model.Bundle;
import org.snitp.model.rule.BundleRules;

/** A process that checks a file as an application would without this library's reader: {@link ModelMapper}, Hibernate Validator, rules. */
public final class DatabindProcess {

    private DatabindProcess() {}

    /**
     * Reads and checks a file, and prints what is wrong with it.
     *
     * @param arguments the file
     */
    public static void main(String[] arguments) throws IOException {
        Bundle bundle = ModelMapper.read(ModelMapper.create(), Files.readAllBytes(Path.of(arguments[0])));
        Validator validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        bundle.getDocuments().forEach(document -> validator.validate(document).forEach(System.out::println));
        BundleRules.check(bundle).forEach(System.out::println);
        System.out.println(bundle.getDocuments().size());
    }
}
