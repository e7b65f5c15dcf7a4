package nl.ketenregie.process.deployment;

/**
 * Something in a model that must be put right before it may be deployed.
 *
 * @param file name of the resource, as the process owner knows it
 * @param element id or key within the file; empty when it is about the file as a whole
 * @param message Dutch: what is wrong, what to do, and why it matters
 */
record Finding(String file, String element, String message) {

    @Override
    public String toString() {
        return file + (element.isEmpty() ? "" : ", " + element) + ": " + message;
    }
}
