/** An application of Quarkus that uses the library as a stranger would. */
package org.snitp.examples.quarkus;
