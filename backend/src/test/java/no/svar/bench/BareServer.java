package no.svar.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.ApplicationContext;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// The leanest server that runs the same read statements: bare Netty, a Hikari pool, JSON by hand.
///
/// Nobody signs in, nothing is validated, nothing is explained; it answers what the statements answered. Its
/// pool is the portal's to the last setting: the limit of time on every call to the database is part of the
/// pool that both use, not of what is measured.
final class BareServer {

    private static final String INVOICES = "no.svar.invoice.BillRows";

    private final Statement agreements = Statement.of("no.svar.access.AgreementRows", "HELD", "customerId");
    private final Statement numbered = Statement.of(INVOICES, "NUMBERED", "number", "accounts");
    private final Statement credits = Statement.of(INVOICES, "CREDITS_OF", "number", "source", "account");
    private final Statement newest =
            Statement.of(INVOICES, "BEFORE", "accounts", "issuedOn", "number", "kind", "source", "atMost");

    /// Argument: the port; the environment says where the database is, as it does to the portal.
    static void main(String[] arguments) throws InterruptedException {
        start(Integer.parseInt(arguments[0]), new BareServer()::json);
    }

    /// What a server answers to the parts of a path.
    interface Answers {
        String json(Connection connection, String[] path) throws SQLException;
    }

    /// What the portal makes of its settings; nothing else of it stays in the process, and the tables are
    /// left to the portal beside it.
    private static HikariConfig poolOfThePortal() {
        var settings = Map.<String, Object>of("flyway.datasources.default.enabled", false);
        try (var portal = ApplicationContext.run(settings)) {
            return portal.getBean(DatasourceConfiguration.class);
        }
    }

    static void start(int port, Answers answers) throws InterruptedException {
        var pool = new HikariDataSource(poolOfThePortal());
        var workers = Executors.newVirtualThreadPerTaskExecutor();
        listen(port, () -> new Answering(pool, workers, answers));
    }

    /// Bare Netty on a port; a new handler of whole requests for each connection.
    static void listen(int port, Supplier<ChannelHandler> handler) throws InterruptedException {
        new ServerBootstrap()
                .group(new MultiThreadIoEventLoopGroup(NioIoHandler.newFactory()))
                .channel(NioServerSocketChannel.class)
                .childHandler(
                        new ChannelInitializer<SocketChannel>() {
                            @Override
                            protected void initChannel(SocketChannel channel) {
                                channel.pipeline()
                                        .addLast(new HttpServerCodec())
                                        .addLast(new HttpObjectAggregator(65_536))
                                        .addLast(handler.get());
                            }
                        })
                .bind(port)
                .sync();
    }

    /// `/invoice/{customer id}/{account}/{number}` and `/home/{customer id}/{account}`.
    private String json(Connection connection, String[] path) throws SQLException {
        var json = new StringBuilder(4_096).append('[');
        agreements.appendRows(connection, Map.of("customerId", path[1]), json);
        switch (path[0]) {
            case "invoice" -> invoice(connection, path[2], path[3], json);
            case "home" -> home(connection, path[2], json);
            default -> throw new IllegalArgumentException(path[0]);
        }
        return json.append(']').toString();
    }

    private void invoice(Connection connection, String account, String number, StringBuilder json)
            throws SQLException {
        numbered.appendRows(connection, Map.of("accounts", account, "number", number), json);
        credits.appendRows(connection, Map.of("account", account, "number", number, "source", "bench"), json);
    }

    private void home(Connection connection, String account, StringBuilder json) throws SQLException {
        var values =
                Map.<String, Object>of(
                        "accounts",
                        account,
                        "issuedOn",
                        LocalDate.of(9999, 12, 31),
                        "number",
                        "",
                        "kind",
                        "INVOICE",
                        "source",
                        "",
                        "atMost",
                        300);
        newest.appendRows(connection, values, json);
    }

    private static final class Answering extends SimpleChannelInboundHandler<FullHttpRequest> {

        private final HikariDataSource pool;
        private final ExecutorService workers;
        private final Answers answers;

        Answering(HikariDataSource pool, ExecutorService workers, Answers answers) {
            this.pool = pool;
            this.workers = workers;
            this.answers = answers;
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, FullHttpRequest request) {
            var path = request.uri().substring(1).split("/");
            workers.execute(() -> answer(context, path));
        }

        private void answer(ChannelHandlerContext context, String[] path) {
            var status = HttpResponseStatus.OK;
            String json;
            try (var connection = pool.getConnection()) {
                json = path[0].equals("ready") ? "{}" : answers.json(connection, path);
            } catch (SQLException failed) {
                status = HttpResponseStatus.INTERNAL_SERVER_ERROR;
                json = failed.toString();
            }
            var body = Unpooled.wrappedBuffer(json.getBytes(StandardCharsets.UTF_8));
            var response = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
            response.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json");
            response.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
            context.writeAndFlush(response);
        }
    }
}
