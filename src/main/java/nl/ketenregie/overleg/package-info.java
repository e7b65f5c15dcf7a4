/** Meetings of partners: who is free when, invitations by iCalendar, replies, agenda, attendance and minutes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"notification", "partner", "process", "termijn"})
package nl.ketenregie.overleg;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
