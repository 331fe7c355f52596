/// Measures the portal against the limits of the machine that it runs on; see `./svar bench`.
@NullMarked
package no.svar.bench;

import org.jspecify.annotations.NullMarked;
