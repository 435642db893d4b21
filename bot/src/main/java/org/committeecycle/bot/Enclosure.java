package org.committeecycle.bot;

/**
 * A file for a conversation.
 *
 * @param name the name of the file, unique among those of the conversation
 * @param title what the file is
 */
public record Enclosure(String name, String title, byte[] bytes) {}
