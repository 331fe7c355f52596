@NullMarked
package no.svar.promise;

import org.jspecify.annotations.NullMarked;
