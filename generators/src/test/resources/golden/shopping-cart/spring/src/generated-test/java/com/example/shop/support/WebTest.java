package com.example.shop.support;

import com.example.shop.Main;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.TestConstructor;

/** Tests the application over HTTP, as a whole, over H2 in memory. All tests share one that is started once. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Main.class, WebTestConfiguration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:web-tests;DB_CLOSE_DELAY=-1",
            "application.work=false",
            "application.user-header=X-User",
            "logging.level.root=WARN"
        })
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@ExtendWith(OpenDecisions.class)
public @interface WebTest {}
