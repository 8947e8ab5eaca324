package dev.slicesmith.runtime.store.jdbc;

import dev.slicesmith.runtime.jdbc.LastStatements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement in the making: text and arguments side by side, so that they cannot get out of step. */
final class Sql {

    private final List<Object> arguments = new ArrayList<>(24);
    private SqlText text;

    Sql() {
        this(SqlText.empty());
    }

    /** A statement whose text may have been made before. */
    Sql(SqlText empty) {
        text = empty;
    }

    Sql add(String part) {
        text = text.then(part);
        return this;
    }

    Sql add(String part, Object value) {
        arguments.add(value);
        return add(part);
    }

    Sql add(String part, Object first, Object second, Object... more) {
        arguments.add(first);
        arguments.add(second);
        for (Object value : more) {
            arguments.add(value);
        }
        return add(part);
    }

    /** With statements at its end that were added without their arguments. */
    PreparedStatement prepare(Connection connection, LastStatements last) throws SQLException {
        PreparedStatement statement = prepare(connection);
        last.set(statement, arguments.size() + 1);
        return statement;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, arguments.get(i));
        }
        return statement;
    }
}
