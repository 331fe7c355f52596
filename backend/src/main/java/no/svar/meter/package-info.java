/// Metering points, readings and interval values: what is measured, what is estimated, what is settled.
@NullMarked
package no.svar.meter;

import org.jspecify.annotations.NullMarked;
