package nl.ketenregie.termijn;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TermijnRepository extends JpaRepository<Termijn, UUID> {

    /** In one statement, because every case that ends comes here. */
    @Modifying(flushAutomatically = true)
    @Query("update Termijn t set t.status = VERVALLEN where t.dossierId = :dossierId and t.status = LOPEND")
    void lapseRunningOf(UUID dossierId);

    List<Termijn> findByDossierIdOrderByEndsOn(UUID dossierId);
}
