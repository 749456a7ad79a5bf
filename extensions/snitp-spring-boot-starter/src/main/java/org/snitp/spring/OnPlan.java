package org.snitp.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionMessage;
import org.springframework.boot.autoconfigure.condition.ConditionOutcome;
import org.springframework.boot.autoconfigure.condition.SpringBootCondition;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the properties name a plan that is read at the start. */
final class OnPlan extends SpringBootCondition {

    @Override
    public ConditionOutcome getMatchOutcome(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder properties = Binder.get(context.getEnvironment());
        boolean named = properties.bind("snitp.plan.official", Boolean.class).orElse(false)
                || !properties
                        .bind("snitp.plan.locations", Bindable.listOf(String.class))
                        .orElse(List.of())
                        .isEmpty();
        return new ConditionOutcome(
                named,
                ConditionMessage.forCondition("Plan of the application")
                        .because(named ? "it is named in snitp.plan" : "none is named in snitp.plan"));
    }
}
