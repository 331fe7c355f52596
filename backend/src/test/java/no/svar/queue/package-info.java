@NullMarked
package no.svar.queue;

import org.jspecify.annotations.NullMarked;
