package nl.ketenregie.termijn;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TermijnRepository extends JpaRepository<Termijn, UUID> {

    /** In one statement, because every case that ends comes here. */
    @Modifying(flushAutomatically = true)
    @Query("update Termijn t set t.status = VERVALLEN, t.version = t.version + 1"
            + " where t.dossierId = :dossierId and t.status = LOPEND")
    void lapseRunningOf(UUID dossierId);

    List<Termijn> findByDossierIdOrderByEndsOn(UUID dossierId);

    List<Termijn> findByDossierIdAndStatus(UUID dossierId, Termijn.Status status);

    Optional<Termijn> findFirstByDossierIdAndStatusAndKindInOrderByEndsOn(
            UUID dossierId, Termijn.Status status, Collection<String> kinds);

    /** Of the terms that run, per kind, those that end from this day up to that one, and those that ended before. */
    @Query("select new nl.ketenregie.termijn.RunningTerms$Endangered(t.kind,"
            + " sum(case when t.endsOn >= :day then 1L else 0L end), sum(case when t.endsOn < :day then 1L else 0L end))"
            + " from Termijn t where t.status = LOPEND and t.endsOn <= :until group by t.kind")
    List<RunningTerms.Endangered> countRunningUpTo(LocalDate day, LocalDate until);
}
