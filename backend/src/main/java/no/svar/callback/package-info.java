/// The calls that were promised: when there is room for them, who waits for one, and what came of each
/// attempt.
@NullMarked
package no.svar.callback;

import org.jspecify.annotations.NullMarked;
