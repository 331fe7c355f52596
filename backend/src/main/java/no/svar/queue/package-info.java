/// How long people wait: call events in, an honest range out, for phone queues and for cases.
@NullMarked
package no.svar.queue;

import org.jspecify.annotations.NullMarked;
