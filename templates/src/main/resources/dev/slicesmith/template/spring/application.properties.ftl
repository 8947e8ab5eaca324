# Who listens: this machine only. Login belongs in front of it.
server.address=127.0.0.1
server.port=8080
server.shutdown=graceful
server.tomcat.connection-timeout=10s
spring.lifecycle.timeout-per-shutdown-phase=20s
spring.main.banner-mode=off

# The database: an H2 file that keeps what it acknowledged. PostgreSQL: --spring.profiles.active=postgres
spring.datasource.url=jdbc:h2:file:./data/${artifactId};WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=64
spring.datasource.hikari.maximum-pool-size=20
spring.datasource.hikari.transaction-isolation=TRANSACTION_READ_COMMITTED
spring.flyway.locations=classpath:db/migration/{vendor}
# H2 is newer than what Flyway was verified with; the tests of the migrations are run with it.
logging.level.org.flywaydb.core.internal.database.base=ERROR

# What operators see.
management.endpoints.web.exposure.include=health,info,metrics
management.endpoint.health.show-details=always
spring.web.error.include-stacktrace=never

# From Java 21: spring.threads.virtual.enabled=true
