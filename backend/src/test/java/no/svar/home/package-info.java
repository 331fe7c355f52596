@NullMarked
package no.svar.home;

import org.jspecify.annotations.NullMarked;
