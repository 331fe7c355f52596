package no.svar.access;

import java.util.UUID;

/// Whoever of the company's own people is asking: a controller argument that everything at the desk asks for.
///
/// Customers never learn of it; what they see is a pseudonym, another one for each of their claims.
///
/// @param leader whether it is a team leader
public record Agent(UUID id, boolean leader) {}
