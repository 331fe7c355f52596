/// The stories that a newcomer meets, told through the same door as everybody else's facts.
@NullMarked
package no.svar.demo;

import org.jspecify.annotations.NullMarked;
