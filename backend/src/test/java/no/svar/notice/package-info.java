@NullMarked
package no.svar.notice;

import org.jspecify.annotations.NullMarked;
