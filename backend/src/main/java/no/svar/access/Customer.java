package no.svar.access;

import java.util.UUID;
import no.svar.shared.Language;

/// The customer whose data a request is about: a controller argument that every customer query asks for.
public record Customer(UUID id, Language language) {}
