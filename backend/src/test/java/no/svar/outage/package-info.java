@NullMarked
package no.svar.outage;

import org.jspecify.annotations.NullMarked;
