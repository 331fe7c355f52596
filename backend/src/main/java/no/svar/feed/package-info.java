/// How other systems tell us things: batches, a result for every row, the newest fact wins.
@NullMarked
package no.svar.feed;

import org.jspecify.annotations.NullMarked;
