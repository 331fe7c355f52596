package no.svar.queue;

import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Sees to it that what a file of past calls taught is usual some seconds later, whoever leads the queue;
/// other nodes read it with all else.
@Singleton
class PastLessons {

    /// Files mostly come one after the other, and renewing reads all weeks.
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final ProfileDesk desk;
    private final QueueExperience experience;
    private final InstantSource clock;
    private final Set<PhoneQueue> taught = new HashSet<>();
    private boolean comesMore;

    PastLessons(ProfileDesk desk, QueueExperience experience, InstantSource clock) {
        this.desk = desk;
        this.experience = experience;
        this.clock = clock;
    }

    @TransactionalEventListener
    synchronized void onTaught(Taught lesson) {
        taught.add(lesson.queue());
        comesMore = true;
    }

    /// Renews what was taught, once nothing more has come since the last look.
    void renew() {
        var renewed = false;
        for (var queue = next(); queue != null; queue = next()) {
            try {
                desk.renew(queue, clock.instant());
            } catch (RuntimeException failed) {
                onTaught(new Taught(queue));
                throw failed;
            }
            renewed = true;
        }
        if (renewed) {
            experience.learn();
        }
    }

    private synchronized @Nullable PhoneQueue next() {
        if (comesMore || taught.isEmpty()) {
            comesMore = false;
            return null;
        }
        var queue = taught.iterator().next();
        taught.remove(queue);
        return queue;
    }
}
