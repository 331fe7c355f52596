package no.svar.promise;

/// How a customer was told what was promised.
enum SaidBy {
    CALL,
    LETTER,
    CHAT,
    VISIT
}
