package no.svar.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/// Processor time of a customer's request, portal and database together, against bare Netty that runs the
/// same statements on the same pool.
final class ReadBench {

    private static final int SIGNED_IN = 400;
    private static final int ROUNDS = 3;

    /// On two cores, and with the load on the same two, the compiler needs that long to become quiet.
    static final Duration WARM_UP = Duration.ofSeconds(90);

    private final Site site;
    private final String url;
    private final Cpu mysql;
    private final Consumer<String> note;

    ReadBench(Site site, String url, Cpu mysql, Consumer<String> note) {
        this.site = site;
        this.url = url;
        this.mysql = mysql;
        this.note = note;
    }

    void run(Cpu portal, Cpu bare, int customers)
            throws IOException, InterruptedException, SQLException, ExecutionException {
        var ids = Bench.ids(url);
        var invoice = new Pair();
        var home = new Pair();
        var step = Math.max(1, customers / SIGNED_IN);
        for (int customer = 0; customer < customers; customer += step) {
            var token = "Authorization: Bearer " + site.customer(Rows.email(customer)) + "\r\n";
            var number = Rows.invoiceNumber(customer * Rows.MONTHS + customer % Rows.MONTHS);
            var own = ids.get(Rows.customerKey(customer)) + "/" + Rows.account(customer);
            invoice.add("/v1/invoices/" + number, token, "/invoice/" + own + "/" + number);
            home.add("/v1/home", token, "/home/" + own);
        }
        measure("`GET /v1/invoices/{number}`", invoice, portal, bare);
        measure("`GET /v1/home`", home, portal, bare);
    }

    private void measure(String what, Pair pair, Cpu portal, Cpu bare)
            throws InterruptedException, ExecutionException {
        Load.run(Bench.PORT, pair.ours, WARM_UP);
        Load.run(Bench.BARE_PORT, pair.bare, WARM_UP);
        var ours = new ArrayList<Round>();
        var limit = new ArrayList<Round>();
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(Round.of(Bench.PORT, pair.ours, portal, mysql));
            limit.add(Round.of(Bench.BARE_PORT, pair.bare, bare, mysql));
        }
        note.accept(row(what, Round.median(ours), Round.median(limit)));
    }

    private static String row(String what, Round ours, Round bare) {
        return String.format(
                Locale.ROOT,
                "| %s: µs of CPU a request, portal + database (answers/s, p99) | %s | bare Netty %s | %.2f | ≤ 1.35 |",
                what,
                ours.said(),
                bare.said(),
                ours.total() / bare.total());
    }

    private static final class Pair {
        private final List<Load.Question> ours = new ArrayList<>();
        private final List<Load.Question> bare = new ArrayList<>();

        void add(String path, String headers, String barePath) {
            ours.add(new Load.Question(path, headers));
            bare.add(new Load.Question(barePath, ""));
        }
    }
}
