/// How HTTP looks for all of us: problems, request ids, language, conditional and repeated requests, limits.
@NullMarked
package no.svar.edge;

import org.jspecify.annotations.NullMarked;
