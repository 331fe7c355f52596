package no.svar.access;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What agents are called, for the desk's own log: nothing that customers see may ask it.
@Singleton
public final class AgentNames {

    private final Agents agents;

    AgentNames(Agents agents) {
        this.agents = agents;
    }

    /// Those that are known; one statement, and none where nobody is asked about.
    public Map<UUID, String> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : agents.all(ids).stream().collect(Collectors.toMap(AgentRow::id, AgentRow::name));
    }
}
