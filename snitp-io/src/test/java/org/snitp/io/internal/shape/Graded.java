package org.snitp.io.internal.shape;

import jakarta.validation.constraints.Max;
import java.math.BigDecimal;
import java.util.Map;
import org.snitp.io.internal.shape.access.Access;
import org.snitp.model.document.Extensible;
import org.snitp.model.document.ExtensionValue;

/** A type with a constraint that no type of the model has. */
public interface Graded extends Extensible {

    /** The shape of the type. */
    Shape<Graded, Builder> SHAPE = Shape.of(new GradedAccess()).required("grade", Scalars.NUMBER);

    @Max(10)
    BigDecimal getGrade();

    /** Returns an object of the type. */
    static Graded of(BigDecimal grade) {
        Builder builder = new Builder();
        builder.grade(grade);
        return builder.build();
    }

    /** The access to the type, as it would be generated. */
    final class GradedAccess extends Access<Graded, Builder> {

        GradedAccess() {
            super(Graded.class, "grade");
        }

        @Override
        public Builder newBuilder() {
            return new Builder();
        }

        @Override
        public Graded build(Builder builder) {
            return builder.build();
        }

        @Override
        public void setExtensions(Builder builder, Map<String, ExtensionValue> extensions) {}

        @Override
        public Object get(Graded object, int property) {
            return object.getGrade();
        }

        @Override
        public void set(Builder builder, int property, Object value) {
            builder.grade((BigDecimal) value);
        }
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
