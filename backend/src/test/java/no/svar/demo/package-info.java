@NullMarked
package no.svar.demo;

import org.jspecify.annotations.NullMarked;
