package dev.kith.delivery;

/** The one switch that holds all sending on all nodes; what is held waits, and nothing is lost. */
public interface SendingSwitch {

    /** Nothing is begun any more once this returned; what is under way may still arrive. */
    void stop();

    void resume();

    boolean isOn();
}
