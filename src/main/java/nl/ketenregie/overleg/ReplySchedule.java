package nl.ketenregie.overleg;

import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Only an installation with a mailbox for replies has anything to do by the clock. */
@Configuration
@EnableScheduling
@ConditionalOnExpression(OverlegReplies.MAILBOX_IS_SET)
class ReplySchedule {}
