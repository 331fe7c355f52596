package no.svar.outage;

import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import no.svar.meter.PointFacts;
import no.svar.meter.PointsDescribed;
import no.svar.outbox.Subscriber;

/// Judges metering points again when something was told that bears on what they are due.
@Singleton
class CompensationDesk {

    private final Judge judge;
    private final Compensations compensations;

    CompensationDesk(Judge judge, Compensations compensations) {
        this.judge = judge;
        this.compensations = compensations;
    }

    @Transactional(isolation = Isolation.READ_COMMITTED)
    void judge(List<Long> points) {
        for (int from = 0; from < points.size(); from += PointFacts.MOST) {
            judge.judge(points.subList(from, Math.min(from + PointFacts.MOST, points.size())));
        }
    }

    /// Judges those of the metering points for which facts were missing.
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void decide(List<Long> described) {
        judge.judge(compensations.undecided(described));
    }

    /// Hears of payments, and of power that is still out.
    @Singleton
    static final class Grounds implements Subscriber<GroundsChanged> {

        private final CompensationDesk desk;

        Grounds(CompensationDesk desk) {
            this.desk = desk;
        }

        @Override
        public String name() {
            return "outage.grounds";
        }

        @Override
        public Class<GroundsChanged> event() {
            return GroundsChanged.class;
        }

        @Override
        public void receive(GroundsChanged event) {
            desk.judge(event.meteringPoints());
        }
    }

    /// Hears what grid companies say of metering points: what was missing may be among it.
    @Singleton
    static final class Facts implements Subscriber<PointsDescribed> {

        private final CompensationDesk desk;

        Facts(CompensationDesk desk) {
            this.desk = desk;
        }

        @Override
        public String name() {
            return "outage.point-facts";
        }

        @Override
        public Class<PointsDescribed> event() {
            return PointsDescribed.class;
        }

        @Override
        public void receive(PointsDescribed event) {
            desk.decide(event.meteringPoints());
        }
    }
}
