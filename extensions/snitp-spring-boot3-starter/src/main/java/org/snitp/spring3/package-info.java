/**
 * What is other in Spring Boot 3.5 than in Spring Boot 4: the types for health.
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.spring3;

import org.jspecify.annotations.NullMarked;
