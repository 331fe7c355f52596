package no.svar.regulation;

/// A place in the law as it is shown to customers.
///
/// @param paragraph the paragraph that decides
/// @param source the law or regulation with all paragraphs that bear on it
public record Citation(String paragraph, String source) {}
