package nl.ketenregie.replay.signaleringsoverleg;

/** The forms of the table that a replay looks at twice. */
final class Forms {

    private static final String TABLE = "signaleringsoverleg-";

    static final String CHOOSE_ROUTE = TABLE + "choose-route";
    static final String ANSWER_QUESTION = TABLE + "answer-direct-question";
    static final String REVIEW_LAWFULNESS = TABLE + "review-lawfulness";
    static final String ASSIGN_OWNER = TABLE + "assign-owner";
    static final String REPORT_BACK = TABLE + "report-back";
    static final String READ_FEEDBACK = TABLE + "read-feedback";
    static final String DISCUSS_ITEM = TABLE + "discuss-item";
    static final String CHOOSE_MOMENT = TABLE + "choose-moment";
    static final String SET_AGENDA = TABLE + "set-agenda";
    static final String RECORD_ATTENDANCE = TABLE + "record-attendance";
    static final String GIVE_OPINION = TABLE + "give-written-opinion";
    static final String DRAFT_MINUTES = TABLE + "draft-minutes";
    static final String REACT_TO_MINUTES = TABLE + "react-to-minutes";
    static final String PLAN_NEXT = TABLE + "plan-next-meeting";
    static final String ANSWER_SIGNAL = "signaal-naar-beleid-answer-signal";
    static final String FULFIL_AGREEMENT = "afspraken-bewaken-fulfil-agreement";

    private Forms() {}
}
