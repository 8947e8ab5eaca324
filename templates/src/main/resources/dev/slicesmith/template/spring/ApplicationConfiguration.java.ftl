package ${packageName};

import ${application};
<#if partsName?has_content>
import ${parts};
</#if>
import ${runtime}.app.Foundation;
import ${runtime}.jdbc.Database;
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
class ${className} {

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
<#if partsName?has_content>
    ${applicationName} application(
            Foundation foundation, ${partsName} parts) {
        return new ${applicationName}(foundation, parts);
    }
<#else>
    ${applicationName} application(Foundation foundation) {
        return new ${applicationName}(foundation);
    }
</#if>

    /** Views and automations begin to work when everything else is there. */
    @Bean
    ApplicationRunner applicationWork(
            ${applicationName} application, ApplicationProperties properties) {
        return arguments -> {
            if (properties.work()) {
                application.runtime().startWork();
            }
        };
    }
}
