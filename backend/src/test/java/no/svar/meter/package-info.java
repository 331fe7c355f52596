@NullMarked
package no.svar.meter;

import org.jspecify.annotations.NullMarked;
