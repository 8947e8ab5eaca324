package dev.slicesmith.runtime.endurance;

import dev.slicesmith.runtime.testbed.PostgresServer;

class PostgresKillTest extends KillContract {

    @Override
    String url() {
        return PostgresServer.newSchema();
    }
}
