package dev.slicesmith.runtime.view.jdbc;

import dev.slicesmith.runtime.jdbc.SqlType;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import tools.jackson.databind.json.JsonMapper;

/** Bare values of rows as JDBC takes them. */
final class Values {

    private Values() {}

    static void set(PreparedStatement statement, int index, SqlType type, Object value, JsonMapper json)
            throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.NULL);
        } else if (type == SqlType.JSON) {
            statement.setString(index, json.writeValueAsString(value));
        } else if (value instanceof Instant instant) {
            statement.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else {
            statement.setObject(index, value);
        }
    }

    /** One scale per value, so that decimals are equal by value. */
    static BigDecimal normalized(BigDecimal value) {
        if (value == null || value.signum() == 0) {
            return value == null ? null : BigDecimal.ZERO;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
