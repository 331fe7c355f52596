package no.svar;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.Map;

/// The one portal that all API tests share, on a real database: H2, or what `DATASOURCES_DEFAULT_URL` names.
public final class Portal {

    private static final EmbeddedServer SERVER =
            ApplicationContext.run(
                    EmbeddedServer.class,
                    Map.of(
                            "micronaut.server.port",
                            -1,
                            "svar.access.oidc.issuer",
                            IdentityProvider.issuer(),
                            "svar.access.oidc.client-id",
                            IdentityProvider.CLIENT),
                    "test");

    private Portal() {}

    public static URI address() {
        return SERVER.getURI();
    }

    public static <T> T bean(Class<T> type) {
        return SERVER.getApplicationContext().getBean(type);
    }
}
