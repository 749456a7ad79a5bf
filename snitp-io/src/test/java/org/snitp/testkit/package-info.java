/**
 * What the tests of several modules share: assertions about issues, texts with marks, small documents and golden files.
 *
 * <p>The package is part of the test-jar of {@code snitp-io}. The tests of {@code snitp-model} and {@code snitp-indicators} are
 * below that module and cannot use it.
 */
@NullMarked
package org.snitp.testkit;

import org.jspecify.annotations.NullMarked;
