/// The rules against worked examples, and against what must hold for every number.
@NullMarked
package no.svar.regulation;

import org.jspecify.annotations.NullMarked;
