package no.svar.claim;

import no.svar.shared.Money;

/// A sum of money that a text names, and where.
record RantAmount(Money money, int from, int to) {}
