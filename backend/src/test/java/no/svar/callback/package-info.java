@NullMarked
package no.svar.callback;

import org.jspecify.annotations.NullMarked;
