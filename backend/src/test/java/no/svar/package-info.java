/// The tests' common ground: one running portal and a client that speaks to it as any front end would.
@NullMarked
package no.svar;

import org.jspecify.annotations.NullMarked;
