/** An application that needs the core of the library, and of the platform what that needs: java.base and java.xml. */
module org.snitp.examples.modules {
    requires org.snitp.io;
}
