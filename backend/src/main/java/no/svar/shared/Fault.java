package no.svar.shared;

/// What is wrong with one field: a JSON pointer (RFC 6901) to it and a sentence about it.
public record Fault(String pointer, Text reason) {}
