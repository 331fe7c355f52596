package no.svar.promise;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import no.svar.shared.Language;

/// How many promises were kept, told to anybody, from memory alone.
@Controller("/v1/service-performance")
@Secured(SecurityRule.IS_ANONYMOUS)
class PerformanceController {

    private final PerformanceBoard board;

    PerformanceController(PerformanceBoard board) {
        this.board = board;
    }

    @Get
    HttpResponse<byte[]> performance(Language language) {
        return board.in(language).response();
    }
}
