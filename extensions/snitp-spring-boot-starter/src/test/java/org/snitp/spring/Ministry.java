package org.snitp.spring;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import org.snitp.io.Snitp;
import org.snitp.model.Bundle;
import org.snitp.model.plan.Action;
import org.snitp.model.time.Period;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An application as a ministry would write it. */
@SpringBootConfiguration
@EnableAutoConfiguration
@RestController
public class Ministry {

    /** Several actions in an object of the application. */
    public record Order(String reference, List<@Valid Action> actions) {}

    @PostMapping("/actions")
    Action add(@RequestBody @Valid Action action) {
        return action;
    }

    @PostMapping("/orders")
    String order(@RequestBody @Valid Order order) {
        return order.reference();
    }

    @PostMapping("/plans")
    Bundle check(@RequestBody Bundle plan) {
        return plan;
    }

    @PostMapping("/uploads")
    int upload(@RequestBody String text) {
        return Snitp.read(text, "upload").orElseThrow().getPlans().size();
    }

    @GetMapping("/official")
    Bundle official() {
        return Snitp.official();
    }

    @GetMapping("/periods/{period}/end")
    LocalDate end(@PathVariable("period") Period period) {
        return period.getEnd();
    }

    @GetMapping("/numbers/{number}")
    int number(@PathVariable("number") int number, @RequestParam("least") @Positive int least) {
        return Math.max(number, least);
    }
}
