/// How the edge behaves, seen by a front end.
@NullMarked
package no.svar.edge;

import org.jspecify.annotations.NullMarked;
