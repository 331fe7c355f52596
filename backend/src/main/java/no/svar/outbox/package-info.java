/// What happened, written in the same transaction as its cause and handed on at least once.
@NullMarked
package no.svar.outbox;

import org.jspecify.annotations.NullMarked;
