package dev.slicesmith.runtime.http;

import dev.slicesmith.runtime.json.JsonFormat;
import dev.slicesmith.runtime.view.Cells;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** The parameters of a query, read as if they were a row: bare values by name, JSON still as text. */
record ParameterCells(Map<String, Object> values) implements Cells {

    @Override
    public String text(String name) {
        return (String) values.get(name);
    }

    @Override
    public Integer integer(String name) {
        return (Integer) values.get(name);
    }

    @Override
    public Long number(String name) {
        return (Long) values.get(name);
    }

    @Override
    public Double real(String name) {
        return (Double) values.get(name);
    }

    @Override
    public BigDecimal decimal(String name) {
        return (BigDecimal) values.get(name);
    }

    @Override
    public Boolean bool(String name) {
        return (Boolean) values.get(name);
    }

    @Override
    public UUID uuid(String name) {
        return (UUID) values.get(name);
    }

    @Override
    public LocalDate date(String name) {
        return (LocalDate) values.get(name);
    }

    @Override
    public LocalTime time(String name) {
        return (LocalTime) values.get(name);
    }

    @Override
    public LocalDateTime dateTime(String name) {
        return (LocalDateTime) values.get(name);
    }

    @Override
    public Instant instant(String name) {
        return (Instant) values.get(name);
    }

    @Override
    public <T> T json(String name, TypeReference<T> type) {
        String text = text(name);
        return text == null ? null : JsonFormat.incoming().readValue(text, type);
    }
}
