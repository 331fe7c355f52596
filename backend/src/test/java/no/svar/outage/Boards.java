package no.svar.outage;

import no.svar.Portal;

/// The board of the portal under test, brought up to date at once instead of within a second.
final class Boards {

    private Boards() {}

    static OutageBoard upToDate() {
        var board = Portal.bean(OutageBoard.class);
        Portal.bean(BoardReading.class).read(board);
        Portal.bean(ReachFinding.class).find(board);
        return board;
    }
}
