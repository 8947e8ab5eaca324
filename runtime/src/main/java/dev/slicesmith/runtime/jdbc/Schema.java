package dev.slicesmith.runtime.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The versions of one component's tables: script n leads from version n to n + 1. Scripts are added, never changed.
 *
 * @param component its name
 * @param scripts one text of statements per version, each ending with a semicolon at the end of a line
 */
public record Schema(String component, List<String> scripts) {

    private static final String VERSIONS =
            "CREATE TABLE IF NOT EXISTS es_schema (component VARCHAR(200) PRIMARY KEY, version INT NOT NULL)";

    public Schema {
        scripts = List.copyOf(scripts);
    }

    /** Brings the database to the latest version, in one transaction; safe when several processes start at once. */
    public void migrate(Database database) {
        database.transaction(connection -> {
            run(connection, database.dialect().schemaLock());
            run(connection, VERSIONS);
            int version = version(connection);
            if (version > scripts.size()) {
                throw new IllegalStateException("the tables of " + component + " are of version " + version
                        + ", made by a newer program; this one knows " + scripts.size());
            }
            if (version < scripts.size()) {
                for (String script : scripts.subList(version, scripts.size())) {
                    run(connection, script);
                }
                store(connection, version);
            }
            return null;
        });
    }

    /** What {@link #migrate} does to an empty database, for those who create tables by hand. */
    public String print() {
        return scripts.stream().map(String::strip).collect(Collectors.joining("\n\n", "", "\n"))
                + "\n" + VERSIONS + ";\nINSERT INTO es_schema (component, version) VALUES ('" + component + "', "
                + scripts.size() + ");\n";
    }

    /**
     * The statements that lead to a version from the one before, and note it, for those who migrate by scripts.
     *
     * @param version from 1
     * @param first whether it is the first of all scripts, which makes the table that versions are noted in
     */
    public String script(int version, boolean first) {
        String noted = version == 1
                ? "INSERT INTO es_schema (version, component) VALUES (1, '" + component + "');\n"
                : "UPDATE es_schema SET version = " + version + " WHERE component = '" + component + "';\n";
        return (first ? VERSIONS + ";\n" : "") + scripts.get(version - 1).strip() + "\n" + noted;
    }

    private int version(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT version FROM es_schema WHERE component = ?")) {
            select.setString(1, component);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private void store(Connection connection, int before) throws SQLException {
        String sql = before == 0
                ? "INSERT INTO es_schema (version, component) VALUES (?, ?)"
                : "UPDATE es_schema SET version = ? WHERE component = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, scripts.size());
            statement.setString(2, component);
            statement.executeUpdate();
        }
    }

    private static void run(Connection connection, String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : script.split(";\\s*\n|;\\s*$")) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
        }
    }
}
