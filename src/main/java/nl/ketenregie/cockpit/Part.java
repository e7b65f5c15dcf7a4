package nl.ketenregie.cockpit;

/** One part of the Ketenmonitor: it answers one kind of question. */
interface Part {

    /** Its address, and the name of its CSV file. */
    String name();

    /** Whether it may also be asked about a process that only other processes call. */
    default boolean isAboutAnyProcess() {
        return false;
    }

    /** Of the rows of its answers: what is in its CSV file. */
    Class<? extends Record> rowType();

    Answer answer(Question question);
}
