package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.jdbc.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2ViewsTest extends JdbcViewsContract {

    @TempDir
    Path folder;

    @Override
    Database openDatabase() {
        return Database.open("jdbc:h2:file:" + folder.resolve("shop"), null, null, 8);
    }
}
