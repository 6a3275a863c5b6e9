package id.tatakelola.engine.rule;

/**
 * The human texts of a rule in one language.
 *
 * @param title what the rule is about (<i>judul</i>)
 * @param rationale why it exists (<i>alasan</i>)
 * @param message what was found; holds placeholders such as <code>{$subject.name}</code> (<i>pesan</i>)
 * @param remedy what to do about it; may hold placeholders too (<i>perbaikan</i>)
 */
public record RuleTexts(String title, String rationale, String message, String remedy) {}
