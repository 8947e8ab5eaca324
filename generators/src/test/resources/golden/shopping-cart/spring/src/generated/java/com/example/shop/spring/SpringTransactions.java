package com.example.shop.spring;

import com.example.shop.runtime.jdbc.Failures;
import com.example.shop.runtime.jdbc.SqlWork;
import com.example.shop.runtime.jdbc.Transactions;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions of the event store are Spring's. Each is one of its own: what was decided and appended has happened,
 * whatever becomes of the caller's transaction.
 */
final class SpringTransactions implements Transactions {

    private final DataSource source;
    private final TransactionTemplate template;

    SpringTransactions(DataSource source, PlatformTransactionManager manager) {
        this.source = source;
        this.template = new TransactionTemplate(manager);
        this.template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public <T> T within(SqlWork<T> work) {
        try {
            return template.execute(status -> apply(work));
        } catch (TransactionException | DataAccessException failure) {
            throw translated(failure);
        }
    }

    private <T> T apply(SqlWork<T> work) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            return work.apply(connection);
        } catch (SQLException failure) {
            throw Failures.translate(failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static RuntimeException translated(NestedRuntimeException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause ? Failures.translate(cause) : failure;
    }
}
