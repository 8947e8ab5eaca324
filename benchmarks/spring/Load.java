import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/**
 * Sends commands of the shopping cart, or the same JSON to be echoed, from many clients at once, each over one connection,
 * and prints how many were answered per second. Usage: java Load.java ADDRESS PATH CLIENTS WARM-UP-SECONDS SECONDS. Sockets
 * alone, so that the client takes as little of the processor as it can.
 */
public final class Load {

    private static final int PRODUCTS = 100_000;

    public static void main(String[] args) throws Exception {
        URI address = URI.create(args[0]);
        String path = args[1];
        int clients = Integer.parseInt(args[2]);
        long begin = System.nanoTime() + Long.parseLong(args[3]) * 1_000_000_000L;
        long end = begin + Long.parseLong(args[4]) * 1_000_000_000L;
        LongAdder answered = new LongAdder();
        LongAdder refused = new LongAdder();
        Thread[] threads = new Thread[clients];
        for (int i = 0; i < clients; i++) {
            threads[i] = new Thread(() -> {
                try {
                    send(address, path, begin, end, answered, refused);
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        System.out.printf("%d%n", answered.sum() * 1_000_000_000L / (end - begin));
        if (refused.sum() > 0) {
            System.err.println(refused.sum() + " were not answered with 200");
        }
    }

    private static void send(URI address, String path, long begin, long end, LongAdder answered, LongAdder refused)
            throws IOException {
        Random random = new Random();
        try (Socket socket = new Socket(InetAddress.getByName(address.getHost()), address.getPort())) {
            socket.setTcpNoDelay(true);
            OutputStream out = socket.getOutputStream();
            InputStream in = new BufferedInputStream(socket.getInputStream());
            long now = System.nanoTime();
            while (now < end) {
                String body = "{\"product\":\"" + new UUID(1, random.nextInt(PRODUCTS)) + "\",\"price\":"
                        + random.nextInt(1_000_000) + "}";
                out.write(("POST " + path + " HTTP/1.1\r\nHost: " + address.getAuthority()
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                        .getBytes(StandardCharsets.US_ASCII));
                boolean good = read(in);
                now = System.nanoTime();
                if (now >= begin && now < end) {
                    (good ? answered : refused).increment();
                }
            }
        }
    }

    /** Reads one answer, whole or in chunks. */
    private static boolean read(InputStream in) throws IOException {
        boolean good = line(in).startsWith("HTTP/1.1 200");
        int length = -1;
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            }
        }
        if (length >= 0) {
            in.readNBytes(length);
            return good;
        }
        for (int chunk = Integer.parseInt(line(in), 16); chunk > 0; chunk = Integer.parseInt(line(in), 16)) {
            in.readNBytes(chunk + 2);
        }
        line(in);
        return good;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was cut");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
