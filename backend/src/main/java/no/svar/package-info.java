/// The root: starts the rooms and holds nothing else.
@NullMarked
package no.svar;

import org.jspecify.annotations.NullMarked;
