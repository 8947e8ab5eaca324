package dev.slicesmith.runtime.view;

import dev.slicesmith.runtime.jdbc.Database;
import dev.slicesmith.runtime.testbed.PostgresServer;

class PostgresViewsTest extends JdbcViewsContract {

    @Override
    Database openDatabase() {
        return Database.open(PostgresServer.newSchema(), null, null, 8);
    }
}
