/// Invoices and payments, explained line by line.
@NullMarked
package no.svar.invoice;

import org.jspecify.annotations.NullMarked;
