package io.github.telegramspring.generator;

import java.util.List;
import java.util.Set;

/**
 * What the members of a message are, so that the kinds of its content can be told from
 * its circumstances. A member that is in none of the lists is a service event, as nearly
 * all are that new versions bring.
 *
 * @param plain the members that hold content other than files, the more specific first
 * @param media the members that hold files, the more specific first
 * @param context the members that are no content
 */
record MessageContent(List<String> plain, List<String> media, Set<String> context) {
}
