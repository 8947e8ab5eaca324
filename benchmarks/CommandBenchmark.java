import com.sun.management.OperatingSystemMXBean;
import dev.slicesmith.runtime.command.Call;
import dev.slicesmith.runtime.command.CommandHandling;
import dev.slicesmith.runtime.command.Decision;
import dev.slicesmith.runtime.command.EventIds;
import dev.slicesmith.runtime.command.Recorder;
import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.json.EventTypes;
import dev.slicesmith.runtime.metric.Metrics;
import dev.slicesmith.runtime.store.jdbc.JdbcEventStores;
import dev.slicesmith.support.EventQuery;
import dev.slicesmith.support.Tag;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * Handles commands as fast as it can: each adds an item to one of 100,000 carts, which takes one event with 200 bytes
 * of data and one transaction. Prints commands per second, the median and the 99th percentile in microseconds, and how
 * many microseconds of a processor this program took for each command.
 *
 * <p>Arguments: JDBC URL, {@code tables}, which makes them and ends; or JDBC URL, mode, clients, seconds of warm-up,
 * seconds of measurement, number of carts, number of the first cart. The mode is {@code cold}, {@code warm} (the
 * history of every cart is read before the clock starts, as in a program that has been running for a while),
 * {@code forgetful} (no state is kept, so that every command reads the history) or {@code turns}: as {@code cold}, and
 * again after each line that comes in.
 */
public final class CommandBenchmark {

    /** As much as makes the whole document 200 bytes long. */
    private static final String NOTE = "x".repeat(200 - "{\"cart\":\"\",\"note\":\"\"}".length() - 36);

    record ItemAdded(UUID cart, String note) {}

    /** With {@code look}, nothing is added: the cart's history is read, and that is all. */
    record AddItem(UUID cart, boolean look) {}

    private static final Decision<AddItem, Integer, ItemAdded> ADD_ITEM = new Decision<>("AddItem",
            command -> EventQuery.types(ItemAdded.class).tagged("CartId", command.cart()),
            command -> 0, (items, recorded) -> items + 1,
            (command, items, call) -> command.look() ? List.of() : List.of(new ItemAdded(command.cart(), NOTE)));

    private static final EventTypes<ItemAdded> TYPES = EventTypes
            .<ItemAdded>builder(event -> List.of(Tag.of("CartId", event.cart())))
            .add("ItemAdded", ItemAdded.class)
            .build();

    private CommandBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int[] numbers = Arrays.stream(arguments).skip(2).mapToInt(Integer::parseInt).toArray();
        String mode = arguments[1];
        try (Database database = Database.open(arguments[0], null, null, mode.equals("tables") ? 1 : numbers[0])) {
            Recorder<ItemAdded> recorder = new Recorder<>(
                    JdbcEventStores.open(database, false), TYPES, Clock.systemUTC(), new EventIds());
            if (mode.equals("tables")) {
                return;
            }
            // As many states as an application with its default settings keeps.
            CommandHandling<ItemAdded> handling =
                    new CommandHandling<>(recorder, mode.equals("forgetful") ? 0 : 200_000, new Metrics());
            if (mode.equals("warm")) {
                for (int cart = 0; cart < numbers[3]; cart++) {
                    handling.handle(ADD_ITEM, new AddItem(new UUID(0, numbers[4] + cart), true), Call.ANONYMOUS);
                }
            }
            if (mode.equals("turns")) {
                BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
                while (lines.readLine() != null) {
                    run(handling, numbers);
                }
            } else {
                run(handling, numbers);
            }
        }
    }

    private static UUID cart(int carts, int first) {
        return new UUID(0, first + ThreadLocalRandom.current().nextInt(carts));
    }

    private static void run(CommandHandling<ItemAdded> handling, int[] numbers) throws Exception {
        long from = System.nanoTime() + TimeUnit.SECONDS.toNanos(numbers[1]);
        long time = TimeUnit.SECONDS.toNanos(numbers[2]);
        ExecutorService threads = Executors.newFixedThreadPool(numbers[0]);
        List<Future<long[]>> running = new ArrayList<>();
        for (int i = 0; i < numbers[0]; i++) {
            running.add(threads.submit(() -> client(handling, numbers[3], numbers[4], from, from + time)));
        }
        TimeUnit.NANOSECONDS.sleep(from - System.nanoTime());
        long used = processorTime();
        TimeUnit.NANOSECONDS.sleep(from + time - System.nanoTime());
        used = processorTime() - used;
        List<long[]> latencies = new ArrayList<>();
        for (Future<long[]> client : running) {
            latencies.add(client.get());
        }
        threads.shutdown();
        report(latencies, time, used);
    }

    private static long[] client(
            CommandHandling<ItemAdded> handling, int carts, int first, long from, long until) {
        long[] latencies = new long[1 << 16];
        int count = 0;
        for (long before = System.nanoTime(); before < until;) {
            handling.handle(ADD_ITEM, new AddItem(cart(carts, first), false), Call.ANONYMOUS);
            long after = System.nanoTime();
            if (before >= from) {
                if (count == latencies.length) {
                    latencies = Arrays.copyOf(latencies, 2 * count);
                }
                latencies[count++] = after - before;
            }
            before = after;
        }
        return Arrays.copyOf(latencies, count);
    }

    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static void report(List<long[]> latencies, long time, long used) {
        long[] all = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf("%d %d %d %d%n", all.length / TimeUnit.NANOSECONDS.toSeconds(time),
                TimeUnit.NANOSECONDS.toMicros(all[all.length / 2]),
                TimeUnit.NANOSECONDS.toMicros(all[all.length * 99 / 100]), TimeUnit.NANOSECONDS.toMicros(used / all.length));
    }
}
