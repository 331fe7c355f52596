/// What the law says, as dated tables and pure functions. No framework, no SQL.
@NullMarked
package no.svar.regulation;

import org.jspecify.annotations.NullMarked;
