package no.svar.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Signs machines in.
@Singleton
final class ClientDesk {

    /// An access token with the scopes that it really has.
    record Granted(String accessToken, Set<String> scopes) {}

    private final List<MachineClient> clients;
    private final TokenIssuer issuer;
    private final Limits limits;
    private final AccessSettings settings;

    ClientDesk(List<MachineClient> clients, TokenIssuer issuer, Limits limits, AccessSettings settings) {
        this.clients = clients;
        this.issuer = issuer;
        this.limits = limits;
        this.settings = settings;
    }

    /// @param scope the scopes asked for, parted by blanks; all that the client has where not given
    /// @throws TooManyTries where that client's secret has been wrong too often from there
    Granted signIn(ClientCredentials credentials, @Nullable String scope, Caller caller)
            throws ClientRefused {
        var bucket = "client " + credentials.client() + " from " + caller.network();
        var failures = new Limits.Limit(settings.clientFailures(), settings.window());
        limits.check(bucket, failures);
        var client = clients.stream().filter(known -> known.name().equals(credentials.client())).findFirst();
        if (client.isEmpty() || !client.get().knows(credentials.secret())) {
            limits.use(bucket, failures);
            throw new ClientRefused("invalid_client", "The client is unknown or its secret is wrong");
        }
        return granted(client.get(), scope);
    }

    private Granted granted(MachineClient client, @Nullable String scope) throws ClientRefused {
        var asked = scope == null || scope.isBlank() ? client.allowed() : Set.of(scope.strip().split(" +"));
        if (!client.allowed().containsAll(asked)) {
            throw new ClientRefused("invalid_scope", "The client does not have all of these scopes");
        }
        var scopes = new TreeSet<>(asked);
        var machine = new SignedIn.AsMachine(client.name(), client.sourceName(), scopes);
        return new Granted(issuer.issue(machine), scopes);
    }
}
