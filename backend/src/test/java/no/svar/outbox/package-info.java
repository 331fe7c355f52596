@NullMarked
package no.svar.outbox;

import org.jspecify.annotations.NullMarked;
