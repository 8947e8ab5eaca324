spring.datasource.url=<#noparse>${DATABASE_URL:jdbc:postgresql://localhost:5432/postgres}</#noparse>
spring.datasource.username=<#noparse>${DATABASE_USER:}</#noparse>
spring.datasource.password=<#noparse>${DATABASE_PASSWORD:}</#noparse>
# Without values of rows in messages; the event store's statements are written for generic plans.
spring.datasource.hikari.data-source-properties.logServerErrorDetail=false
spring.datasource.hikari.connection-init-sql=SET plan_cache_mode = force_generic_plan
