package dev.slicesmith.runtime.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.slicesmith.runtime.testbed.Shop.AddItem;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that are too large, come in halves or are never read to their end. */
class HttpHostileTest extends HttpTestbed {

    @Test
    void aHugeBodyIsCutOff() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /commands/AddItem HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Content-Length: 104857600\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] chunk = " ".repeat(65_536).getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 1_600; i++) {
                    out.write(chunk);
                }
            });
        }
        assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
        assertEquals(2, stored());
    }

    @Test
    void aHugeBodyOfUnknownLengthIsCutOff() throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /commands/AddItem HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            byte[] chunk = ("10000\r\n" + " ".repeat(65_536) + "\r\n").getBytes(StandardCharsets.ISO_8859_1);
            assertThrows(IOException.class, () -> {
                for (int i = 0; i < 1_600; i++) {
                    out.write(chunk);
                }
            });
        }
        assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
        assertEquals(2, stored());
    }

    @Test
    void aReaderWhoTakesNothingHoldsUpNobody() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 50; i++) {
                Socket socket = new Socket();
                socket.setReceiveBufferSize(1_024);
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server.port()));
                sockets.add(socket);
                socket.getOutputStream().write("GET /metrics HTTP/1.1\r\nHost: x\r\n\r\n".repeat(200)
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void halfSentRequestsHarmNobody() throws Exception {
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port());
                sockets.add(socket);
                socket.getOutputStream().write((i % 2 == 0 ? "POST /commands/AddItem HT"
                        : "POST /commands/AddItem HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{")
                        .getBytes(StandardCharsets.ISO_8859_1));
            }
            assertEquals(200, post("/commands/AddItem", item("i")).statusCode());
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        assertEquals(2, stored());
    }
}
