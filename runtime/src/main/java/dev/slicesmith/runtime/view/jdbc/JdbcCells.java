package dev.slicesmith.runtime.view.jdbc;

import dev.slicesmith.runtime.jdbc.Failures;
import dev.slicesmith.runtime.view.Cells;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The current row of a result. */
final class JdbcCells implements Cells {

    private final ResultSet row;
    private final JsonMapper json;

    JdbcCells(ResultSet row, JsonMapper json) {
        this.row = row;
        this.json = json;
    }

    private <T> T get(String column, Class<T> type) {
        try {
            return row.getObject(column, type);
        } catch (SQLException failure) {
            throw Failures.translate(failure);
        }
    }

    @Override
    public String text(String column) {
        try {
            return row.getString(column);
        } catch (SQLException failure) {
            throw Failures.translate(failure);
        }
    }

    @Override
    public Integer integer(String column) {
        return get(column, Integer.class);
    }

    @Override
    public Long number(String column) {
        return get(column, Long.class);
    }

    @Override
    public Double real(String column) {
        return get(column, Double.class);
    }

    @Override
    public BigDecimal decimal(String column) {
        return Values.normalized(get(column, BigDecimal.class));
    }

    @Override
    public Boolean bool(String column) {
        return get(column, Boolean.class);
    }

    @Override
    public UUID uuid(String column) {
        return get(column, UUID.class);
    }

    @Override
    public LocalDate date(String column) {
        return get(column, LocalDate.class);
    }

    @Override
    public LocalTime time(String column) {
        return get(column, LocalTime.class);
    }

    @Override
    public LocalDateTime dateTime(String column) {
        return get(column, LocalDateTime.class);
    }

    @Override
    public Instant instant(String column) {
        OffsetDateTime time = get(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    @Override
    public <T> T json(String column, TypeReference<T> type) {
        String text = text(column);
        return text == null ? null : json.readValue(text, type);
    }
}
