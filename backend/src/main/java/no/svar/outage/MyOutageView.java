package no.svar.outage;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import no.svar.outage.MyOutages.Mine;
import no.svar.regulation.OutagePeriods.Gap;
import no.svar.regulation.PlannedNotice;
import no.svar.shared.Language;
import no.svar.shared.Money;
import org.jspecify.annotations.Nullable;

/// What one outage was for one metering point, as its customer sees it.
///
/// @param minutes the length of all that counts as one; null while that is not over
/// @param status that of this metering point, which may be ahead of the outage's
@Serdeable
record MyOutageView(
        String meteringPoint,
        String outage,
        OutageKind kind,
        Instant startedAt,
        @Nullable Instant restoredAt,
        @Nullable Long minutes,
        List<String> joined,
        OutageStatus status,
        String statusText,
        String causeText,
        OutageSummary.@Nullable Expected estimate,
        @Nullable NoticeCheck noticeCheck,
        @Nullable Judged compensation,
        String source,
        Instant asOf) {

    /// Whether planned work was announced in time.
    @Serdeable
    record NoticeCheck(PlannedNotice.State state, String text, @Nullable Rule rule) {}

    /// A rule of law.
    @Serdeable
    record Rule(String id, String text, String source) {}

    /// What the law makes of it, in short.
    @Serdeable
    record Judged(String id, CompensationResult result, @Nullable Money amount) {

        static Judged of(Compensation one) {
            return new Judged(
                    one.id(), one.verdict().result(), one.isDue() ? one.money(one.dueMinor()) : null);
        }
    }

    static MyOutageView of(Mine mine, Gap gap, Instant now, Language language) {
        var touch = mine.touch();
        var outage = touch.outage();
        var compensation = mine.compensation();
        return new MyOutageView(
                touch.hit().meteringPointId(),
                outage.id(),
                outage.kind(),
                touch.startedAt(),
                touch.restoredAt(),
                minutes(mine, gap),
                mine.joined(),
                MyOutageWords.status(touch),
                MyOutageWords.statusText(touch).in(language),
                CauseWords.of(outage, language),
                estimate(touch, now, language),
                noticeCheck(outage, language),
                compensation == null ? null : Judged.of(compensation),
                outage.source(),
                outage.asOf());
    }

    private static @Nullable Long minutes(Mine mine, Gap gap) {
        var period = mine.period();
        return period == null || period.restoredAt() == null
                ? null
                : period.lasted(period.startedAt(), gap).toMinutes();
    }

    /// None where this metering point has power again, or was left out when the others got it.
    private static OutageSummary.@Nullable Expected estimate(Touch touch, Instant now, Language language) {
        var outage = touch.outage();
        var estimate = outage.details().estimate();
        if (estimate == null || !outage.isOpen() || touch.restoredAt() != null || touch.isOpenedAgain()) {
            return null;
        }
        var overdue = estimate.latest().isBefore(now);
        return OutageSummary.Expected.of(estimate, outage.country(), overdue, language);
    }

    private static @Nullable NoticeCheck noticeCheck(Outage outage, Language language) {
        if (outage.kind() != OutageKind.PLANNED) {
            return null;
        }
        var announced = outage.details().announcedAt();
        var state = PlannedNotice.of(outage.country(), announced, outage.startedAt());
        return new NoticeCheck(
                state,
                MyOutageWords.notice(state, announced, outage.startedAt()).in(language),
                new Rule(
                        MyOutageWords.noticeRule(outage.country()),
                        MyOutageWords.noticeRuleText(outage.country()).in(language),
                        MyOutageWords.noticeSource(outage.country())));
    }
}
