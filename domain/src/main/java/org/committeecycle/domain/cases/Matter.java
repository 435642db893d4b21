package org.committeecycle.domain.cases;

import org.committeecycle.domain.Refused;

/**
 * What a case is about, in words that carry their qualifier: "the alleged use of ...", "allegations by ...".
 *
 * @param qualifier the word or words that keep a claim a claim; they stand in the text and are never dropped
 */
public record Matter(String qualifier, String words) {

    public Matter {
        Refused.unless(!qualifier.isBlank(), "A matter needs its qualifier, such as 'alleged' or 'potential'.");
        Refused.unless(
                words.contains(qualifier), "The qualifier '%s' does not stand in the words '%s'.", qualifier, words);
    }
}
