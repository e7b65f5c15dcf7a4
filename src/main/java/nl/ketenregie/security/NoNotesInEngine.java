package nl.ketenregie.security;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteProcessInstanceCommentCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteTaskCommentCmd;
import org.camunda.bpm.engine.impl.cmd.SaveAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskDescriptionCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskNameCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Keeps free text about people out of the engine: no comments, attachments or renamed tasks, for anybody who is logged
 * in. The engine itself checks no permission for comments and attachments at all.
 */
final class NoNotesInEngine extends CommandInterceptor {

    private static final Set<Class<?>> NOTES = Set.of(
            AddCommentCmd.class,
            UpdateCommentCmd.class,
            DeleteTaskCommentCmd.class,
            DeleteProcessInstanceCommentCmd.class,
            CreateAttachmentCmd.class,
            SaveAttachmentCmd.class,
            DeleteAttachmentCmd.class,
            SetTaskNameCmd.class,
            SetTaskDescriptionCmd.class);

    private final IdentityService identityService;

    NoNotesInEngine(IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (NOTES.contains(command.getClass()) && identityService.getCurrentAuthentication() != null) {
            throw new AuthorizationException(
                    "Opmerkingen en bijlagen horen in het dossier, niet bij de taak. Gebruik het tabblad Dossier.");
        }
        return next.execute(command);
    }
}
