/// Words that every room speaks: money, periods, languages, refusals. No framework.
@NullMarked
package no.svar.shared;

import org.jspecify.annotations.NullMarked;
