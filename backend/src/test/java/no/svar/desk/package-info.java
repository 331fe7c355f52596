@NullMarked
package no.svar.desk;

import org.jspecify.annotations.NullMarked;
