package nl.ketenregie.replay;

/** The platform said no; the message is what it said. */
public final class Refused extends RuntimeException {

    private final int status;

    Refused(int status, String message) {
        super(message);
        this.status = status;
    }

    public boolean isNotFound() {
        return status == 404;
    }
}
