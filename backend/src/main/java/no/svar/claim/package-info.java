/// A customer's demand: from angry words to something that can be decided in one reading.
@NullMarked
package no.svar.claim;

import org.jspecify.annotations.NullMarked;
