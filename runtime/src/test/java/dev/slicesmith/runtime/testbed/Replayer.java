package dev.slicesmith.runtime.testbed;

/** Brings the views of an application up to date and says how many items they show. */
public final class Replayer {

    private Replayer() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (ShopApp app = new ShopApp(arguments[0])) {
            app.drain();
            System.out.println(app.items().stream().mapToLong(ShopApp.Items::count).sum());
        }
    }
}
