package com.example.shop.support;

import com.example.shop.runtime.app.Foundation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is different in tests: the time stands still, and no state is kept in memory. */
@TestConfiguration(proxyBeanMethods = false)
class WebTestConfiguration {

    /** The views' tables as the migrations leave them, before the application looks at them. */
    record Migrated(List<String> views) {}

    @Bean
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    @Primary
    Foundation testFoundation(Foundation applicationFoundation, TestClock clock) {
        return new Foundation(
                applicationFoundation.database(), clock, new TestIds(), applicationFoundation.metrics(), 0, false);
    }

    @Bean
    Migrated migrated() {
        return new Migrated(new ArrayList<>());
    }

    @Bean
    FlywayMigrationStrategy migrationStrategy(Migrated migrated) {
        return flyway -> {
            flyway.migrate();
            migrated.views().addAll(views(JdbcClient.create(flyway.getConfiguration().getDataSource())));
        };
    }

    static List<String> views(JdbcClient jdbc) {
        return jdbc.sql("SELECT name || ': ' || fingerprint FROM es_view ORDER BY name").query(String.class).list();
    }

    @Bean
    Web web() {
        return new Web();
    }
}
