/** Diagnostics as GitHub Actions shows them: annotations at the lines of files, and a summary of the step. */
@NullMarked
package org.snitp.io.github;

import org.jspecify.annotations.NullMarked;
