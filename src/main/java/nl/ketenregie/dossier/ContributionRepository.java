package nl.ketenregie.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ContributionRepository extends JpaRepository<Contribution, UUID> {

    List<Contribution> findBySubjectIdOrderByPosition(UUID subjectId);

    List<Contribution> findBySubjectIdAndForm(UUID subjectId, String form);

    @Modifying(flushAutomatically = true)
    @Query("delete from Contribution c where c.subjectId = :subjectId")
    void deleteBySubjectId(UUID subjectId);

    Optional<Contribution> findFirstBySubjectIdAndFormOrderByPositionDesc(UUID subjectId, String form);
}
