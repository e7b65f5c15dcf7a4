/**
 * Replays cases of any process from a file that tells, form by form, what people fill in. It knows no process: a pilot adds
 * a file, not code.
 */
package nl.ketenregie.replay.story;
