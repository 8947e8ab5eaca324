package ${spring};

import ${application};
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the store can be reached and all work goes on; besides, how far views are behind, and what was given up and
 * waits for someone to look at it.
 */
@Component("applicationHealthIndicator")
final class ApplicationHealth implements HealthIndicator {

    private final ${applicationName} application;

    ApplicationHealth(${applicationName} application) {
        this.application = application;
    }

    @Override
    public Health health() {
        Map<String, String> failures = application.runtime().failures();
        if (failures.containsKey("database")) {
            return Health.down().withDetails(failures).build();
        }
        Health.Builder health = failures.isEmpty() ? Health.up() : Health.down().withDetail("failures", failures);
        return health.withDetail("lag", application.runtime().lags())
                .withDetail("parkedEvents", counted(application.runtime().parkedEvents()))
                .withDetail("parkedItems", counted(application.runtime().parkedItems()))
                .build();
    }

    private static Map<String, Integer> counted(Map<String, Integer> parked) {
        parked.values().removeIf(count -> Objects.equals(count, 0));
        return parked;
    }
}
