package nl.ketenregie.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DossierRepository extends JpaRepository<Dossier, UUID> {

    Optional<Dossier> findByCaseNumber(String caseNumber);

    List<Dossier> findByOriginOrderByOpenedAt(UUID origin);
}
