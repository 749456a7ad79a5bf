/** What an institution reports for a period: filled in, checked, sent. */
@NullMarked
package org.snitp.examples.ministry.submission;

import org.jspecify.annotations.NullMarked;
