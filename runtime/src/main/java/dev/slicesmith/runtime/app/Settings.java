package dev.slicesmith.runtime.app;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;

/**
 * What an operator decides.
 *
 * @param url the JDBC URL of the database ({@code DATABASE_URL}; an H2 file in the current folder by default)
 * @param user its user, or null ({@code DATABASE_USER})
 * @param password its password, or null ({@code DATABASE_PASSWORD})
 * @param connections the highest number of connections to it ({@code DATABASE_CONNECTIONS}, 20)
 * @param host where HTTP requests are taken ({@code HTTP_HOST}, this machine only)
 * @param port the port ({@code HTTP_PORT}, 8080; 0 for any)
 * @param userHeader the header in which a login in front says who asks, or null ({@code HTTP_USER_HEADER})
 * @param cachedStates how many states of decisions are kept in memory ({@code CACHED_STATES}; an
 *     eighth of the memory at a kilobyte each, at most 200000)
 * @param rebuild whether all views are made anew at the start ({@code REBUILD_VIEWS}, false)
 * @param retryParked whether what automations gave up is tried again at the start ({@code RETRY_PARKED}, false)
 */
public record Settings(String url, String user, String password, int connections, String host, int port,
        String userHeader, int cachedStates, boolean rebuild, boolean retryParked) {

    public Settings {
        Objects.requireNonNull(url, "url");
        Objects.requireNonNull(host, "host");
    }

    /**
     * The settings of an environment.
     *
     * @param file the H2 file that is used unless {@code DATABASE_URL} names a database, without its ending
     * @throws IllegalArgumentException if a number is none; the message names it
     */
    public static Settings from(Map<String, String> environment, String file) {
        return new Settings(environment.getOrDefault("DATABASE_URL", "jdbc:h2:file:" + file
                        + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE"),
                environment.get("DATABASE_USER"), environment.get("DATABASE_PASSWORD"),
                number(environment, "DATABASE_CONNECTIONS", 20),
                environment.getOrDefault("HTTP_HOST", InetAddress.getLoopbackAddress().getHostAddress()),
                number(environment, "HTTP_PORT", 8080), environment.get("HTTP_USER_HEADER"),
                number(environment, "CACHED_STATES", affordableStates()),
                Boolean.parseBoolean(environment.get("REBUILD_VIEWS")),
                Boolean.parseBoolean(environment.get("RETRY_PARKED")));
    }

    private static int affordableStates() {
        return (int) Math.min(200_000, Runtime.getRuntime().maxMemory() / 8 / 1_024);
    }

    private static int number(Map<String, String> environment, String name, int otherwise) {
        String text = environment.get(name);
        try {
            return text == null ? otherwise : Integer.parseInt(text.strip());
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(name + " must be a number", noNumber);
        }
    }

    InetSocketAddress address() {
        return new InetSocketAddress(host, port);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "Settings[url=" + url.replaceAll("(?i)(password=)[^&;]*", "$1***") + ", host=" + host + ", port=" + port
                + "]";
    }
}
