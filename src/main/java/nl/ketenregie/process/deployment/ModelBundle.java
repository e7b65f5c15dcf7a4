package nl.ketenregie.process.deployment;

import java.util.Map;

/**
 * What belongs together and is deployed together: the models, decision tables and forms of one process folder.
 *
 * @param slug name of the folder, and of the deployment
 * @param resources content by name relative to the repository, {@code processes/uwv-directe-lijn/uwv-directe-lijn.bpmn}
 */
record ModelBundle(String slug, Map<String, byte[]> resources) {}
