package dev.slicesmith.runtime.view.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.slicesmith.runtime.jdbc.Dialect;
import dev.slicesmith.runtime.jdbc.SqlType;
import dev.slicesmith.runtime.testbed.PostgresServer;
import dev.slicesmith.runtime.view.ViewQuery;
import dev.slicesmith.runtime.view.ViewQuery.Order;
import dev.slicesmith.runtime.view.ViewTable;
import dev.slicesmith.runtime.view.Where;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That indexes are of use: the databases themselves say how they find the rows of a page. */
class IndexUseTest {

    record Book(String isbn, String shelf, long price) {}

    private static final ViewTable<String, Book> BOOKS = ViewTable.<String, Book>named("books")
            .key("isbn", SqlType.TEXT, Book::isbn)
            .column("shelf", SqlType.TEXT, Book::shelf)
            .column("price", SqlType.LONG, Book::price)
            .column("title", SqlType.TEXT, Book::isbn)
            .index("title")
            .index(List.of(), new Order("price", true))
            .index(List.of("shelf"), new Order("title", false))
            .keyed(Book::isbn, List::of)
            .read(cells -> new Book(cells.text("isbn"), cells.text("shelf"), cells.number("price")))
            .build();

    private static final ViewQuery<Book> DEAREST = ViewQuery.of(Where.<Book>all()).orderBy("price", true);
    private static final ViewQuery<Book> ON_SHELF =
            ViewQuery.of(Where.<Book>equal("shelf", "7")).orderBy("title", false);

    private static String plan(Connection connection, ViewQuery<Book> query, String... arguments)
            throws SQLException {
        ViewSql sql = new ViewSql(BOOKS, Dialect.of(connection.getMetaData().getURL()));
        try (var explain = connection.prepareStatement("EXPLAIN " + sql.select(query))) {
            for (int i = 0; i < arguments.length; i++) {
                explain.setString(i + 1, arguments[i]);
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet line = explain.executeQuery()) {
                while (line.next()) {
                    plan.append(line.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }

    private static void fill(Connection connection, String numbers) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : new ViewSql(BOOKS, Dialect.of(connection.getMetaData().getURL())).create()) {
                statement.execute(sql);
            }
            statement.execute("INSERT INTO \"books\" SELECT cast(x AS varchar), cast(mod(x, 20) AS varchar), mod(x * 7, 101),"
                    + " cast(x AS varchar) FROM " + numbers);
            statement.execute("ANALYZE");
        }
    }

    @Test
    void h2ReadsAPageFromTheIndex() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            fill(connection, "system_range(1, 5000)");

            String dearest = plan(connection, DEAREST.page(0, 10));
            String onShelf = plan(connection, ON_SHELF.page(0, 10), "7");

            assertTrue(dearest.contains("/* index sorted */"), dearest);
            assertTrue(onShelf.contains("/* index sorted */") && onShelf.contains("shelf = "), onShelf);
        }
    }

    @Test
    void postgresReadsAPageFromTheIndex() throws SQLException {
        try (Connection connection = DriverManager.getConnection(PostgresServer.newSchema())) {
            fill(connection, "generate_series(1, 5000) x");

            for (String plan : List.of(plan(connection, DEAREST.page(0, 10)),
                    plan(connection, ON_SHELF.page(0, 10), "7"))) {
                assertTrue(plan.contains("Presorted Key") && plan.contains("Index Scan"), plan);
                assertFalse(plan.contains("Seq Scan"), plan);
            }
        }
    }

    @Test
    void rowsAreInTheSameOrderWithValuesThatAreAbsent() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            fill(connection, "system_range(1, 3)");
            try (Statement statement = connection.createStatement()) {
                statement.execute("INSERT INTO \"books\" (\"isbn\", \"title\") VALUES ('0', NULL)");
                StringBuilder order = new StringBuilder();
                ViewSql sql = new ViewSql(BOOKS, Dialect.of("jdbc:h2:mem:"));
                try (ResultSet row = statement.executeQuery(sql.select(DEAREST.page(0, 10)))) {
                    while (row.next()) {
                        order.append(row.getString(1));
                    }
                }
                assertEquals("3210", order.toString());
            }
        }
    }
}
