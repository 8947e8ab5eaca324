package dev.slicesmith.runtime.automation;

import dev.slicesmith.runtime.automation.jdbc.JdbcWork;
import dev.slicesmith.runtime.jdbc.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class H2WorkTest extends WorkStoreContract {

    @TempDir
    Path folder;

    private Database database;

    @Override
    WorkStore open() {
        database = Database.open("jdbc:h2:file:" + folder.resolve("work"), null, null, 2);
        return new JdbcWork(database);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
