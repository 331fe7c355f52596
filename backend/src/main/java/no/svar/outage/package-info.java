/// What is out, why and until when; which metering points were hit, and for how long.
@NullMarked
package no.svar.outage;

import org.jspecify.annotations.NullMarked;
