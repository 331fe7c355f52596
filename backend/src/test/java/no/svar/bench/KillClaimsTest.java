package no.svar.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.ServerSocket;
import java.nio.file.Path;
import no.svar.bench.ClaimAudit.Finding;
import no.svar.bench.KillClaims.Size;
import no.svar.edge.RealMySql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `backend/kill-claims` in short, on the class path of the tests.
class KillClaimsTest {

    @Test
    void losesAndDoublesNoClaimWhilePortalAndDatabaseAreKilled(@TempDir Path folder) throws Exception {
        assumeTrue(RealMySql.isAtHand(), "There is no MySQL beside the repository");
        var repository = Path.of(System.getenv("SVAR_REPOSITORY"));
        try (var mysql = OwnMySql.start(repository, folder.resolve("mysql"), freePort())) {
            var outcome = new KillClaims(ServerProcess::portalOfTests, mysql).run(new Size(60, 2, 1));

            assertThat(outcome.findings()).isNotEmpty().allMatch(Finding::isGood);
        }
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
