package dev.kith.connectors;

import java.util.List;

/** What a connector's system was asked, whether it can do that, and what to change where it cannot. */
public record ConnectionTest(List<Item> items) {

    public ConnectionTest {
        items = List.copyOf(items);
    }

    /** Whether everything is as it must be. */
    public boolean isPassed() {
        return items.stream().allMatch(Item::holds);
    }

    /**
     * One thing that was tested.
     *
     * @param what what is needed, as an admin would say it
     * @param advice what to change; empty where it holds
     */
    public record Item(String what, boolean holds, String advice) {

        public static Item holds(String what) {
            return new Item(what, true, "");
        }

        public static Item fails(String what, String advice) {
            return new Item(what, false, advice);
        }
    }
}
