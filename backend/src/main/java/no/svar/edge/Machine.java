package no.svar.edge;

import java.util.Set;

/// Another system that is signed in by client credentials: a controller argument.
///
/// Its source is the name under which its facts are kept and shown.
public record Machine(String client, String source, Set<String> scopes) {}
