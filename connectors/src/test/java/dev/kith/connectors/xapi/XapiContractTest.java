package dev.kith.connectors.xapi;

import dev.kith.connectors.Connector;
import dev.kith.connectors.ConnectorContract;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;

class XapiContractTest extends ConnectorContract {

    private final List<Situation> situations = new ArrayList<>();

    @AfterEach
    void close() {
        situations.forEach(Situation::close);
    }

    @Override
    protected Connector toAcceptingSystem() {
        return to("accepted");
    }

    @Override
    protected Connector toFailingSystem() {
        return to("failing");
    }

    @Override
    protected Connector toUnreachableSystem() {
        Connector connector = to("accepted");
        situations.getLast().close();
        return connector;
    }

    @Override
    protected Connector toSystemRefusingTheCredentials() {
        return to("unauthorized");
    }

    @Override
    protected Connector toSystemRefusingAndQuoting() {
        return to("quoting");
    }

    private Connector to(String folder) {
        Situation situation = Situation.of(folder);
        situations.add(situation);
        return situation.connector;
    }
}
