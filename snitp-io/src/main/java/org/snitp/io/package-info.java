/**
 * Reading, checking and writing strategies: start with {@link org.snitp.io.Snitp}.
 *
 * <pre>{@code
 * ReadResult result = Snitp.read(Path.of("my-plan"));
 * result.diagnostics().forEach(System.out::println); // plan.yaml:25:19: error SNITP-401: ...
 * Bundle bundle = result.orElseThrow();
 * Snitp.writeJson(bundle, Path.of("plan.json"));
 * }</pre>
 *
 * @since 0.1
 */
@NullMarked
package org.snitp.io;

import org.jspecify.annotations.NullMarked;
