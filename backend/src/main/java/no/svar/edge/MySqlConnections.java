package no.svar.edge;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Gives connections to MySQL what the portal needs of them, so that an operator writes only where it is:
/// `jdbc:mysql://host/svar`. What the URL says itself stands.
///
/// Times are UTC on both sides; reads cost one statement; a server that hangs is given up after 0.9 seconds,
/// so that the caller hears within two even where that is met twice.
@Singleton
final class MySqlConnections implements BeanCreatedEventListener<DatasourceConfiguration> {

    private static final String MYSQL = "jdbc:mysql:";

    /// How long the portal waits at its start for a database that starts at the same time.
    private static final Duration STARTS_WITHIN = Duration.ofSeconds(30);

    private static final Map<String, String> SETTINGS = settings();

    private static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("connectionTimeZone", "UTC");
        settings.put("forceConnectionTimeZoneToSession", "true");
        settings.put("readOnlyPropagatesToServer", "false");
        settings.put("useLocalSessionState", "true");
        settings.put("cachePrepStmts", "true");
        settings.put("useServerPrepStmts", "true");
        // The driver's default of 256 characters keeps none of our statements: each would be prepared anew.
        settings.put("prepStmtCacheSqlLimit", "131072");
        settings.put("prepStmtCacheSize", "250");
        settings.put("rewriteBatchedStatements", "true");
        settings.put("connectTimeout", "1000");
        settings.put("socketTimeout", "900");
        return settings;
    }

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        var configuration = event.getBean();
        var url = configuration.getUrl();
        if (isMySql(url)) {
            configuration.setInitializationFailTimeout(STARTS_WITHIN.toMillis());
            SETTINGS.forEach((name, value) -> {
                if (!names(url, name)) {
                    configuration.addDataSourceProperty(name, value);
                }
            });
        }
        return configuration;
    }

    static boolean isMySql(String url) {
        return url.startsWith(MYSQL);
    }

    private static boolean names(String url, String setting) {
        var options = url.substring(url.indexOf('?') + 1).toLowerCase(Locale.ROOT);
        var name = setting.toLowerCase(Locale.ROOT) + '=';
        return url.indexOf('?') >= 0 && (options.startsWith(name) || options.contains('&' + name));
    }
}
