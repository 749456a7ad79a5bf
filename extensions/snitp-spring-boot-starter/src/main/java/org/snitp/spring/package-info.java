/**
 * SNITP in a Spring Boot application, without code.
 *
 * <pre>{@code
 * @RestController
 * class Plans {
 *     @PostMapping("/actions")
 *     Action add(@RequestBody @Valid Action action) {
 *         return action;
 *     }
 *
 *     @GetMapping("/periods/{period}")
 *     LocalDate end(@PathVariable Period period) {
 *         return period.getEnd();
 *     }
 * }
 * }</pre>
 *
 * <p>The properties are under {@code snitp}: {@link org.snitp.spring.SnitpProperties}.
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.spring;

import org.jspecify.annotations.NullMarked;
