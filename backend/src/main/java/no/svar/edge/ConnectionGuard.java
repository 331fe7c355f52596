package no.svar.edge;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer.Registry;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Stands before the HTTP server: caps the connections of one address and gives each connection its
/// deadlines.
@Singleton
final class ConnectionGuard implements BeanCreatedEventListener<Registry> {

    private final EdgeSettings settings;
    private final BeanProvider<PreparedLane> lane;
    private final ConcurrentHashMap<InetAddress, Integer> open = new ConcurrentHashMap<>();

    ConnectionGuard(EdgeSettings settings, BeanProvider<PreparedLane> lane) {
        this.settings = settings;
        this.lane = lane;
    }

    @Override
    public Registry onCreated(BeanCreatedEvent<Registry> event) {
        event.getBean().register(new Guard(null));
        return event.getBean();
    }

    private void count(Channel connection) {
        var most = settings.connectionsPerAddress();
        if (most == 0 || !(connection.remoteAddress() instanceof InetSocketAddress peer)) {
            return;
        }
        var address = peer.getAddress();
        var now = open.merge(address, 1, Integer::sum);
        connection.closeFuture().addListener(closed -> open.computeIfPresent(address, ConnectionGuard::less));
        if (now > most) {
            var _ = connection.close();
        }
    }

    private static @Nullable Integer less(InetAddress address, Integer count) {
        return count == 1 ? null : count - 1;
    }

    /// Is asked for a customizer of its own by each connection.
    private final class Guard implements NettyServerCustomizer {

        private final @Nullable Channel connection;

        Guard(@Nullable Channel connection) {
            this.connection = connection;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel channel, ChannelRole role) {
            return role == ChannelRole.CONNECTION ? new Guard(channel) : this;
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (connection == null) {
                return;
            }
            count(connection);
            var pipeline = connection.pipeline();
            var codec = ChannelPipelineCustomizer.HANDLER_HTTP_SERVER_CODEC;
            if (pipeline.get(codec) != null) {
                var deadlines = new Deadlines(settings);
                pipeline.addBefore(codec, "svar-bytes", deadlines.bytes());
                if (pipeline.get(ChannelPipelineCustomizer.HANDLER_SSL) == null) {
                    pipeline.addAfter(codec, "svar-prepared", lane.get().onConnection());
                }
                pipeline.addAfter(codec, "svar-requests", deadlines.requests());
                pipeline.addAfter(codec, "svar-preferences", Preferences.HANDLER);
            }
        }
    }
}
