/// What customers are told before they ask.
@NullMarked
package no.svar.notice;

import org.jspecify.annotations.NullMarked;
