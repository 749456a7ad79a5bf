package org.snitp.io.shape;

import jakarta.validation.constraints.Max;
import java.math.BigDecimal;
import java.util.Map;
import org.snitp.model.Extensible;
import org.snitp.model.ExtensionValue;

/** A type with a constraint that no type of the model has. */
public interface Graded extends Extensible {

    /** The shape of the type. */
    Shape<Graded, Builder> SHAPE = Shape.of("Graded", Builder::new, Builder::build, (builder, extensions) -> {})
            .required("grade", Scalars.NUMBER, Graded::getGrade, Builder::grade);

    @Max(10)
    BigDecimal getGrade();

    /** Returns an object of the type. */
    static Graded of(BigDecimal grade) {
        Builder builder = new Builder();
        builder.grade(grade);
        return builder.build();
    }

    /** Builds objects of the type. */
    final class Builder {

        private BigDecimal grade = BigDecimal.ZERO;

        void grade(BigDecimal value) {
            grade = value;
        }

        Graded build() {
            BigDecimal value = grade;
            return new Graded() {
                @Override
                public BigDecimal getGrade() {
                    return value;
                }

                @Override
                public Map<String, ExtensionValue> getExtensions() {
                    return Map.of();
                }
            };
        }
    }
}
