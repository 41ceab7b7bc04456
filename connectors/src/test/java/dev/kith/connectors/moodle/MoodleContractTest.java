package dev.kith.connectors.moodle;

import dev.kith.connectors.Connector;
import dev.kith.connectors.ConnectorContract;
import dev.kith.connectors.Outbound;
import java.net.URI;
import java.util.List;

class MoodleContractTest extends ConnectorContract {

    private final FakeMoodle moodle = new FakeMoodle(system);

    @Override
    protected Connector connector(URI base) {
        var settings = new MoodleSettings("moodle", base, "token", KnownBy.IDNUMBER, TIMEOUT);
        return new MoodleConnector(settings, Outbound.client().build(), time);
    }

    @Override
    protected void works() {
        moodle.works();
    }

    @Override
    protected void hasEverything() {
        moodle.works();
        moodle.says(Need.COMPLETIONS, "{\"statuses\":[{\"cmid\":311,\"state\":1,\"timecompleted\":1767859200}]}");
    }

    @Override
    protected void refuses() {
        moodle.works();
        moodle.knowsNot(POISON);
    }

    @Override
    protected List<String> sent() {
        return moodle.calls(Need.COMPLETE);
    }
}
