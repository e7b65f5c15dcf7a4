package nl.ketenregie.termijn;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TermijnRepository extends JpaRepository<Termijn, UUID> {

    List<Termijn> findByDossierIdOrderByEndsOn(UUID dossierId);
}
