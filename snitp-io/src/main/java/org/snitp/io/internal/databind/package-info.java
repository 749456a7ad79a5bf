/**
 * Values of the model as tokens of JSON, for libraries that bind objects to tokens. What is written and read is what documents
 * have: one writer and one reader serve both.
 */
@NullMarked
package org.snitp.io.internal.databind;

import org.jspecify.annotations.NullMarked;
