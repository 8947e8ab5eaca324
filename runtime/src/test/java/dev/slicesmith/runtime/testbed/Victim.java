package dev.slicesmith.runtime.testbed;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A program that works until it is killed, and says what was acknowledged. */
public final class Victim {

    private Victim() {}

    public static void main(String[] arguments) {
        ShopApp app = new ShopApp(arguments[0]);
        app.start();
        int threads = Integer.parseInt(arguments[1]);
        ExecutorService writers = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            writers.submit(() -> {
                while (true) {
                    app.shop(event -> {
                        synchronized (System.out) {
                            System.out.println(event.id());
                        }
                    });
                }
            });
        }
    }
}
