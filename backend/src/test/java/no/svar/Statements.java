package no.svar;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/// Writes down which statements the portal under test prepares, so that a test can count them.
@Singleton
public final class Statements implements BeanCreatedEventListener<DataSource>, Ordered {

    private static final int MOST_REQUESTS = 1_000;

    /// Of the last requests: what each prepared, by its id.
    private static final Map<String, List<String>> BY_REQUEST =
            Collections.synchronizedMap(
                    new LinkedHashMap<>() {
                        @Override
                        protected boolean removeEldestEntry(Map.Entry<String, List<String>> eldest) {
                            return size() > MOST_REQUESTS;
                        }
                    });

    private static final ThreadLocal<@Nullable List<String>> MINE = new ThreadLocal<>();

    /// The statements that bear one of these words, or all, that were prepared for that answer; nothing that
    /// the portal did meanwhile for anybody else.
    public static List<String> of(Api.Answer answer, String... words) {
        var id = answer.header("X-Request-Id");
        return BY_REQUEST.getOrDefault(id, List.of()).stream()
                .filter(sql -> words.length == 0 || Stream.of(words).anyMatch(sql::contains))
                .toList();
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
        var request = MDC.get("requestId");
        if (request != null) {
            BY_REQUEST.computeIfAbsent(request, _ -> new CopyOnWriteArrayList<>()).add(sql);
        }
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
