package nl.ketenregie.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface ContributionRepository extends JpaRepository<Contribution, UUID> {

    List<Contribution> findBySubjectIdOrderByContributedAt(UUID subjectId);

    Optional<Contribution> findFirstBySubjectIdAndFormOrderByContributedAtDesc(UUID subjectId, String form);
}
