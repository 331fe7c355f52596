/// What we said we would do, by when, and whether we did it.
@NullMarked
package no.svar.promise;

import org.jspecify.annotations.NullMarked;
