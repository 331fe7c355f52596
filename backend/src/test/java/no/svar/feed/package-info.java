@NullMarked
package no.svar.feed;

import org.jspecify.annotations.NullMarked;
