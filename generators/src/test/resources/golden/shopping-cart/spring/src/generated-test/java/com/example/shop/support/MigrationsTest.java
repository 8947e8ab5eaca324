package com.example.shop.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("Migrations")
@WebTest
class MigrationsTest {

    private final WebTestConfiguration.Migrated migrated;
    private final JdbcClient jdbc;

    MigrationsTest(WebTestConfiguration.Migrated migrated, JdbcClient jdbc) {
        this.migrated = migrated;
        this.jdbc = jdbc;
    }

    @Test
    @DisplayName("they make the tables that the application expects, so that it changes none")
    void theyMakeTheTablesThatTheApplicationExpects() {
        assertEquals(migrated.views(), WebTestConfiguration.views(jdbc));
    }
}
