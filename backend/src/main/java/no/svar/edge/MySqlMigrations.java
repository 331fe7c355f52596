package no.svar.edge;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// On MySQL, migrations include `db/mysql` and have a connection of their own: changing a large table may
/// take longer than any request is allowed to.
@Singleton
@Named(MySqlMigrations.DATASOURCE)
final class MySqlMigrations implements FlywayConfigurationCustomizer {

    static final String DATASOURCE = "default";

    private static final String LOCATION = "classpath:db/mysql";
    private static final Map<String, String> PATIENCE =
            Map.of("connectTimeout", "10000", "socketTimeout", "3600000");

    private final DatasourceConfiguration datasource;

    MySqlMigrations(@Named(DATASOURCE) DatasourceConfiguration datasource) {
        this.datasource = datasource;
    }

    @Override
    public String getName() {
        return DATASOURCE;
    }

    @Override
    public void customizeFluentConfiguration(FluentConfiguration flyway) {
        var url = datasource.getUrl();
        if (!MySqlConnections.isMySql(url)) {
            return;
        }
        var locations = Arrays.stream(flyway.getLocations()).map(Location::getDescriptor);
        flyway.locations(Stream.concat(locations, Stream.of(LOCATION)).distinct().toArray(String[]::new));
        flyway.dataSource(url, datasource.getUsername(), datasource.getPassword());
        flyway.jdbcProperties(PATIENCE);
    }
}
