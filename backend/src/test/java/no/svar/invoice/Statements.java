package no.svar.invoice;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Writes down which statements the portal under test prepares, so that a test can count them.
@Singleton
public final class Statements implements BeanCreatedEventListener<DataSource>, Ordered {

    private static final List<String> PREPARED = new CopyOnWriteArrayList<>();

    private static final ThreadLocal<@Nullable List<String>> MINE = new ThreadLocal<>();

    /// The statements about agreements, invoices and payments since the last call.
    static List<String> sinceLast() {
        return sinceLast("FROM invoice", "agreement");
    }

    /// The statements that bear one of these words since the last call.
    public static List<String> sinceLast(String... words) {
        var since = PREPARED.stream().filter(sql -> Stream.of(words).anyMatch(sql::contains)).toList();
        PREPARED.clear();
        return since;
    }

    /// The statements that this thread prepares while it does that.
    public static List<String> preparedBy(Runnable work) {
        var mine = new ArrayList<String>();
        MINE.set(mine);
        try {
            work.run();
        } finally {
            MINE.remove();
        }
        return mine;
    }

    /// Before all others, so that those who wrap the source find it as they expect.
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        return watched(DataSource.class, event.getBean());
    }

    private static void note(String sql) {
        PREPARED.add(sql);
        var mine = MINE.get();
        if (mine != null) {
            mine.add(sql);
        }
    }

    private static <T> T watched(Class<T> type, T target) {
        var proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (self, method, arguments) -> {
                            if (method.getName().equals("prepareStatement")) {
                                note(arguments[0].toString());
                            }
                            try {
                                var answer = method.invoke(target, arguments);
                                return answer instanceof Connection connection
                                        ? watched(Connection.class, connection)
                                        : answer;
                            } catch (InvocationTargetException failed) {
                                throw failed.getCause();
                            }
                        });
        return type.cast(proxy);
    }
}
