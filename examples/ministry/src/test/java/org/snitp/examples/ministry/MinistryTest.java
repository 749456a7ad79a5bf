package org.snitp.examples.ministry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A test of the whole application with a real PostgreSQL, which all such tests share. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("slow")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "ministry.embedded=true",
            "ministry.samples=true",
            "ministry.sample-password=" + MinistryTest.PASSWORD,
            "server.tomcat.threads.max=40"
        })
public @interface MinistryTest {

    /** The password of the sample accounts. */
    String PASSWORD = "exemplu-test";
}
