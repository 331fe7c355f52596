@NullMarked
package no.svar.invoice;

import org.jspecify.annotations.NullMarked;
