package dev.slicesmith.runtime.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A statement in the making: text and arguments side by side, so that they cannot get out of step. */
final class Sql {

    private final StringBuilder text = new StringBuilder(600);
    private final List<Object> arguments = new ArrayList<>();

    Sql add(String part, Object... values) {
        text.append(part);
        for (Object value : values) {
            arguments.add(value);
        }
        return this;
    }

    PreparedStatement prepare(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text.toString());
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, arguments.get(i));
        }
        return statement;
    }
}
