package dev.slicesmith.runtime.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A running server. Closing it lets requests in flight end first. */
public final class ApiServer implements AutoCloseable {

    private static final int THREADS = 256;
    private static final int BODY_LIMIT = 1_048_576;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpApi api;
    private final HttpServer server;
    private final ThreadPoolExecutor threads;
    private final Object quiet = new Object();
    private int inFlight;
    private boolean stopping;

    private ApiServer(HttpApi api, InetSocketAddress address) throws IOException {
        this.api = api;
        this.server = HttpServer.create(address, 0);
        // No queue: a request waits for no other, and beyond the bound connections are cut.
        this.threads = new ThreadPoolExecutor(8, THREADS, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
            Thread thread = new Thread(task, "http");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Starts a server that only this machine can reach.
     *
     * @param port the port, 0 for any
     */
    public static ApiServer start(HttpApi api, int port) {
        return start(api, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }

    /** Starts a server at an address that may be open to others. */
    public static ApiServer start(HttpApi api, InetSocketAddress address) {
        limit("sun.net.httpserver.maxReqTime", "10");
        limit("sun.net.httpserver.maxRspTime", "60");
        limit("jdk.httpserver.maxConnections", "2000");
        try {
            ApiServer running = new ApiServer(api, address);
            running.server.createContext("/", running::handle);
            running.server.setExecutor(running.threads);
            running.server.start();
            return running;
        } catch (IOException failure) {
            throw new UncheckedIOException("the address " + address + " is not free", failure);
        }
    }

    /** The JDK's server reads these when its class is loaded; half-sent requests would block it for good otherwise. */
    private static void limit(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    /** The port that it listens to. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) {
        synchronized (quiet) {
            inFlight++;
        }
        try (exchange) {
            send(exchange, answer(exchange));
        } catch (IOException gone) {
            api.metrics().count("http_broken_connections_total");
        } finally {
            synchronized (quiet) {
                inFlight--;
                quiet.notifyAll();
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        try {
            if (isStopping()) {
                throw Problem.of(503, "Stopping", "The server is about to stop");
            }
            return api.answer(new Request(exchange, BODY_LIMIT));
        } catch (RuntimeException failure) {
            Problem problem = Problems.of(failure, exchange.getHttpContext().getPath());
            problem.allowed().ifPresent(methods -> exchange.getResponseHeaders().set("Allow", methods));
            return new Answer(problem.status(), "application/problem+json", api.document(problem));
        }
    }

    private boolean isStopping() {
        synchronized (quiet) {
            return stopping;
        }
    }

    private void send(HttpExchange exchange, Answer answer) throws IOException {
        api.metrics().count("http_requests_total", "status", Integer.toString(answer.status()));
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (answer.status() == 413) {
            exchange.getResponseHeaders().set("Connection", "close");
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        if (head) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(answer.body().length));
        }
        boolean bodiless = head || answer.body().length == 0;
        exchange.sendResponseHeaders(answer.status(), bodiless ? -1 : answer.body().length);
        if (!bodiless) {
            exchange.getResponseBody().write(answer.body());
        }
    }

    @Override
    public void close() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        synchronized (quiet) {
            stopping = true;
            try {
                for (long left = PATIENCE.toMillis(); inFlight > 0 && left > 0;
                        left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())) {
                    quiet.wait(left);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
