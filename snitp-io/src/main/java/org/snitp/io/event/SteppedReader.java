package org.snitp.io.event;

/** A reader that holds its current event as a step. */
abstract class SteppedReader implements EventReader {

    private Step current = new Step(Event.DOCUMENT_START, "", 0, 0);

    /** Goes on to a step and returns its event. */
    final Event goTo(Step step) {
        current = step;
        return step.event();
    }

    @Override
    public final String text() {
        return current.text();
    }

    @Override
    public final long start() {
        return current.start();
    }

    @Override
    public final long end() {
        return current.end();
    }
}
