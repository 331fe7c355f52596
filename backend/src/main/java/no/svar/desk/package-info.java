/// The agents' side of claims, promises and calls; to the outside an agent is a pseudonym.
@NullMarked
package no.svar.desk;

import org.jspecify.annotations.NullMarked;
