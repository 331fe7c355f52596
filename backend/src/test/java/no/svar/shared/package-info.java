@NullMarked
package no.svar.shared;

import org.jspecify.annotations.NullMarked;
