/** Progress: from what was reported to how far each indicator has come, and how every figure came about. */
@NullMarked
package org.snitp.indicators.progress;

import org.jspecify.annotations.NullMarked;
