package dev.slicesmith.runtime.jdbc;

import dev.slicesmith.runtime.store.AppendConflict;
import dev.slicesmith.runtime.store.StoreFailure;
import dev.slicesmith.runtime.store.StoreUnavailable;
import dev.slicesmith.runtime.store.UnfitData;
import java.sql.SQLException;
import java.util.Set;

/** What an SQL state means to the application. */
public final class Failures {

    static final String CONNECTION_FAILURE = "08006";

    /** Serialization, deadlock, a key that is taken, a lock that was waited for too long. */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01", "23505", "HYT00");
    /** 57P0x: the server shuts down or starts; 53300: too many clients; 9009x: H2 closed or broken. */
    private static final Set<String> LOST = Set.of("57P01", "57P02", "57P03", "53300", "90067", "90098", "90121");
    private static final int H2_FILE_IN_USE = 90020;

    private Failures() {}

    static boolean isConnectionLost(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || state.startsWith("08") || LOST.contains(state);
    }

    /** The failure as those see it who know nothing of databases; a collision may be tried again. */
    public static RuntimeException translate(SQLException failure) {
        if (failure.getSQLState() != null && COLLISIONS.contains(failure.getSQLState())) {
            return new AppendConflict("collided with another transaction (SQL state " + failure.getSQLState() + ")");
        }
        if (isConnectionLost(failure)) {
            return new StoreUnavailable("the connection to the database was lost", failure);
        }
        if (isUnfit(failure)) {
            return new UnfitData("a value cannot be kept (SQL state " + failure.getSQLState() + ")", failure);
        }
        return new StoreFailure("the database refused a statement (SQL state " + failure.getSQLState() + ")", failure);
    }

    /** 22: data that fit no column; 54: beyond a limit, such as that of an entry of an index. */
    private static boolean isUnfit(SQLException failure) {
        return failure.getSQLState().startsWith("22") || failure.getSQLState().startsWith("54");
    }

    static RuntimeException unreachable(SQLException failure) {
        if (failure.getErrorCode() == H2_FILE_IN_USE) {
            return new StoreFailure("the database file is in use by another process; an H2 file serves one process:"
                    + " stop the other, or use PostgreSQL for several", failure);
        }
        return new StoreUnavailable("the database cannot be reached", failure);
    }
}
