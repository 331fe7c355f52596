@NullMarked
package no.svar.access;

import org.jspecify.annotations.NullMarked;
