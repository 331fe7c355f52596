@NullMarked
package no.svar.claim;

import org.jspecify.annotations.NullMarked;
