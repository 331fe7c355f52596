/// The first screen: everything that concerns the customer, in one answer.
@NullMarked
package no.svar.home;

import org.jspecify.annotations.NullMarked;
