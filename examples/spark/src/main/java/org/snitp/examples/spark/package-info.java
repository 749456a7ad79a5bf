/** Figures of any number on Apache Spark, and the yearly report of them. */
@NullMarked
package org.snitp.examples.spark;

import org.jspecify.annotations.NullMarked;
