package dev.slicesmith.runtime.jdbc;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    @Test
    void connectionsThatDoNotCommitByThemselvesAreRefusedBeforeAnythingIsLost() {
        DataSource source = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    Connection connection = DriverManager.getConnection("jdbc:h2:mem:");
                    connection.setAutoCommit(false);
                    return connection;
                });

        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> Database.of(source));

        assertTrue(refusal.getMessage().contains("auto-commit"), refusal.getMessage());
    }
}
