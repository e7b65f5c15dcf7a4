package nl.ketenregie.replay;

/** The people that a replay stands in for. */
enum Role {
    JURIST("jurist"),
    UWV_CONTACT("uwv-contactpersoon"),
    UWV_DEPARTMENT("uwv-vakafdeling"),
    UWV_TAILORING("uwv-maatwerkplaats"),
    COORDINATOR("coordinator"),
    LAWYER("advocaat"),
    OPERATOR("beheer");

    private final String key;

    Role(String key) {
        this.key = key;
    }

    /** Name in the users file. */
    String key() {
        return key;
    }
}
