package no.svar.outage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import no.svar.Api.Answer;
import no.svar.Portal;
import no.svar.access.People;
import no.svar.meter.Points;
import org.junit.jupiter.api.Test;

/// Many reports at once.
class ReportFloodTest {

    private static final int AT_ONCE = 20;

    private static <T> List<T> together(int threads, List<Callable<T>> tasks) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var done = new ArrayList<T>();
            for (var task : pool.invokeAll(tasks)) {
                done.add(result(task));
            }
            return done;
        }
    }

    private static <T> T result(Future<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new AssertionError(failed.getCause());
        }
    }

    private static List<Callable<Answer>> times(int times, Callable<Answer> task) {
        return IntStream.range(0, times).mapToObj(time -> task).toList();
    }

    @Test
    void ofOneKeyGiveOneReceipt() throws Exception {
        var home = DarkHome.inNorway();
        var key = UUID.randomUUID().toString();
        var answers = together(AT_ONCE, times(AT_ONCE, () -> home.sends(home.report("NO_POWER"), key)));

        assertThat(answers)
                .extracting(Answer::status)
                .allMatch(status -> status == 201 || status == 409)
                .contains(201);
        assertThat(answers.stream().filter(answer -> answer.status() == 201).map(answer -> answer.at("/id")))
                .hasSizeGreaterThan(0)
                .containsOnly(home.sends(home.report("NO_POWER"), key).expect(201).at("/id"));
        assertThat(kept(home)).isEqualTo(1);
    }

    @Test
    void ofOneMeteringPointGiveOneReceipt() throws Exception {
        var home = DarkHome.inNorway();
        var answers = together(AT_ONCE, times(AT_ONCE, () -> home.reports("NO_POWER")));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers.stream().map(answer -> answer.at("/id")).distinct()).hasSize(1);
        assertThat(kept(home)).isEqualTo(1);
    }

    @Test
    void ofOneCustomerGiveAsManyReceiptsAsThereAre() throws Exception {
        var customer = People.aCustomer();
        var points = new ArrayList<String>();
        for (int i = 0; i < AT_ONCE; i++) {
            points.add(Points.aPoint().with("postalCode", DarkHome.aPostalCode()).known());
            customer.withMeteringPoint("A-" + UUID.randomUUID(), points.getLast());
        }
        var person = customer.signedIn();
        List<Callable<Answer>> tasks =
                points.stream()
                        .<Callable<Answer>>map(point -> () -> new DarkHome(person, point).reports("NO_POWER"))
                        .toList();

        var answers = together(AT_ONCE, tasks);

        var most = Portal.bean(ReportSettings.class).perCustomer();
        assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(most);
        assertThat(answers.stream().filter(answer -> answer.status() == 429)).hasSize(AT_ONCE - most);
        assertThat(kept(new DarkHome(person, points.getFirst()))).isEqualTo(most);
    }

    /// Five hundred customers would take the test a minute to sign in; the desk does not know the difference.
    @Test
    void ofOneAreaMakeOneSuspicion() throws Exception {
        var code = DarkHome.aPostalCode();
        var reports = 500;
        var intake = Portal.bean(ReportIntake.class);
        var neighbours = Neighbours.at(code, reports);

        var receipts =
                together(
                        12,
                        neighbours.stream()
                                .<Callable<OutageReport>>map(
                                        one -> () -> intake.take(one.customer(), one.told()))
                                .toList());

        assertThat(receipts.stream().map(OutageReport::id).distinct()).hasSize(reports);
        assertThat(receipts.stream().map(OutageReport::suspicion).distinct()).hasSize(1);
        var suspicion =
                Portal.bean(Suspicions.class).all(List.of(receipts.getFirst().suspicion())).getFirst();
        assertThat(suspicion.state()).isEqualTo(Suspicion.State.OPEN);
        assertThat(suspicion.reports()).isEqualTo(reports);
    }

    private static int kept(DarkHome home) {
        return home.api().get("/v1/outage-reports?limit=100").expect(200).json().get("items").size();
    }
}
