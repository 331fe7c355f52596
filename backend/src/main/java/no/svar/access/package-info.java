/// Who is asking and what they may see: sign-in, tokens, machine clients, agreements, the access log.
@NullMarked
package no.svar.access;

import org.jspecify.annotations.NullMarked;
