/** What all pages share: the frame, the language, the answer to errors. */
@NullMarked
package org.snitp.examples.ministry.page;

import org.jspecify.annotations.NullMarked;
