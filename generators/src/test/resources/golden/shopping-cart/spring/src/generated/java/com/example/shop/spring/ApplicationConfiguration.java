package com.example.shop.spring;

import com.example.shop.ShoppingCartApplication;
import com.example.shop.ShoppingCartParts;
import com.example.shop.runtime.app.Foundation;
import com.example.shop.runtime.jdbc.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.MeterObservationHandler;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The application over Spring's data source and transactions. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    Database applicationDatabase(DataSource source, PlatformTransactionManager manager) {
        return Database.of(source, new SpringTransactions(source, manager));
    }

    @Bean
    Foundation applicationFoundation(Database database, ApplicationProperties properties, MeterRegistry meters,
            ObservationRegistry observations, ObjectProvider<ObservationHandler<?>> handlers) {
        boolean timersAlone = handlers.stream().allMatch(handler -> handler instanceof MeterObservationHandler);
        MicrometerMetrics metrics = new MicrometerMetrics(meters, observations, timersAlone);
        return Foundation.of(database, metrics, properties.cachedStates(), properties.rebuildViews());
    }

    /** Its tables are there before it is. Spring closes it when it ends. */
    @Bean
    @DependsOnDatabaseInitialization
    ShoppingCartApplication application(
            Foundation foundation, ShoppingCartParts parts) {
        return new ShoppingCartApplication(foundation, parts);
    }

    /** Views and automations begin to work when everything else is there. */
    @Bean
    ApplicationRunner applicationWork(
            ShoppingCartApplication application, ApplicationProperties properties) {
        return arguments -> {
            if (properties.work()) {
                application.runtime().startWork();
            }
        };
    }
}
